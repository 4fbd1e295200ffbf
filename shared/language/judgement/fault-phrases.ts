import { FAILING, INSULT, MISDEED, VIRTUE } from '../words/flaw-list.ts';
import {
  alternatives,
  DET,
  END,
  NOT_THING,
  OBJECT,
  phrase,
  SOMEBODY,
  WHOSE,
  type Pattern,
} from './phrase.ts';

/** Fault, error, lack and insult: phrases that put the trouble on people. */
export const FAULT_PHRASES: readonly Pattern[] = [
  phrase(
    'fault',
    `${WHOSE} (?:own |stupid |big |entire |whole |damn |bloody )*(?:fault|doing|screw-up|cock-up|mess|failure|failures|negligence)${NOT_THING}`,
  ),
  phrase(
    'fault',
    `(?:fault|faults|mistake|mistakes|error|errors|failure|oversight|blunder|negligence|carelessness) (?:of|by|from|on the part of|lies with|in) ${DET}${OBJECT}(?! 's)`,
  ),
  phrase('fault', `fault lies (?:with|squarely with|entirely with) ${DET}${OBJECT}`),
  phrase(
    'fault',
    `${SOMEBODY} (?:is|are|was|were|am) (?:clearly |obviously |simply |partly |entirely |all |solely |also )*(?:at fault|to blame|guilty|the guilty (?:one|ones|party))`,
  ),
  phrase(
    'fault',
    `(?:i|we|they|everybody|@somebody|@person|@team) (?:all |personally |still |really )?blames? (?:it (?:all )?on )?${DET}${OBJECT}`,
  ),
  phrase(
    'fault',
    `(?:blame|blames|blamed|blaming) (?:it (?:all )?on |this on |everything on )?${DET}(?:@person|@team|@somebody|them|him|her|us|me|each other|everyone|everybody)`,
  ),
  phrase(
    'fault',
    `(?:put|puts|pin|pins|lay|lays|place|shift|shifts|shifting) (?:the |all the |all )?blame (?:for \\w+ )?(?:on|at|to|onto) ${DET}(?:${OBJECT}|door)`,
  ),
  phrase(
    'fault',
    `${SOMEBODY} (?:has|have) (?:only )?(?:himself|herself|themselves|yourself|yourselves|@person|@team) to blame`,
  ),
  phrase(
    'fault',
    `blame (?:lies|rests|sits|belongs|falls|is) (?:squarely |entirely |all )?(?:with|on) ${DET}${OBJECT}`,
  ),
  phrase(
    'fault',
    `(?:the )?(?:real |main |biggest |whole |only |root |actual )*(?:problem|culprit|bottleneck|cause|reason|root cause|weak link|guilty party|troublemaker) (?:here |again |for this |as always |as usual )*(?:is|are|was|were|lies with|sits (?:in|with)|must be) (?:always |clearly |simply |just |obviously |of course )?${DET}(?:@person|@team)${END}`,
  ),
  phrase(
    'fault',
    `(?:caused|created|broken|ruined|messed up|screwed up|botched|spoiled|delayed|blocked|ignored|forgotten|lost|skipped|overlooked|sabotaged|held up|mishandled|misplaced|misread|neglected) by ${DET}(?:@person|@team)(?! 's)`,
  ),
  phrase(
    'fault',
    `(?:left (?:\\w+ )?|mess (?:was |is |that was )?(?:made|left|caused) )by ${DET}(?:@person|@team)`,
  ),
  phrase(
    'fault',
    `(?:was|were|been) not (?:\\w+ )?\\w+(?:ed|en|ne|ad|nt|id) (?:properly |correctly |carefully |by )*by ${DET}(?:@person|@team|@customer)`,
    { deniable: false },
  ),
  phrase(
    'fault',
    `(?:sick(?: and tired)?|tired|fed up|had enough|enough|bored) (?:of|with) ${DET}(?:@person|@team|them|him|her|you|their|his|people|@somebody)`,
  ),
  phrase('fault', `have (?:@person|@team|them|him|her|you) to thank for (?:this|that|the)`),
  phrase(
    'fault',
    `(?:@somebody|heads)(?: (?:in|from|at) (?:the )?@team)? (?:has to|have to|must|needs to|need to|should|will) (?:pay|lose (?:their|his|her)|be ashamed|go for this|answer|be fired|roll|be punished|take the fall|be held|hang|own up)`,
  ),
  phrase('fault', `${SOMEBODY} (?:has|have|had) a lot to answer for`),
  phrase('fault', `point(?:s|ed|ing)? (?:the|a|their|his) finger at ${DET}${OBJECT}`),
  phrase(
    'error',
    `(?:human|operator|operators|user|users|driver|pilot|nurse|nurses|clerk|staff|employee|worker|cashier|technician|manager|management|doctor|planner|supplier|contractor|handler|teacher|dispatcher|crew|shift|picker|packer|waiter|cook|agent|installer|fitter|maintenance|personnel|personal|individual|rookie|@person|@team)(?: 's)? (?:\\w+ )?(?:(?<=(?:human|management|operator|driver|leadership|supervisor|staff|individual|personal) )(?:failure|failures)|error|errors|mistake|mistakes|negligence|incompetence|carelessness|laziness|misconduct|oversight|inattention|stupidity|blunder|failings?)${NOT_THING}`,
  ),
  phrase(
    'error',
    `(?:(?!your errors?\\b|their errors?\\b)${WHOSE}) (?:own |usual |endless |constant |stupid |bad |poor |total |complete |sheer )*(?:\\w+ )?(?:${alternatives(MISDEED)})(?<!(?:your|their|its|our|my)(?: own)? (?:errors?|failures?))${NOT_THING}`,
  ),
  phrase(
    'error',
    `(?!@somebody makes?\\b)${SOMEBODY} (?:\\w+ly )?(?:made|makes|make|keep making|keeps making|has made|have made|had made|must have made) (?:a |an |the |another |so many |too many |many |such |some |this |that )*(?:\\w+ ){0,2}(?:mistake|mistakes|error|errors|mess|blunder|blunders|hash)`,
  ),
  phrase(
    'lack',
    `(?:sloppy|careless|lazy|shoddy|reckless|negligent|incompetent|stupid|irresponsible|thoughtless|unprofessional|half-hearted|amateurish|slipshod|arrogant|selfish|clumsy|slapdash|lax|poor|lousy|inept) (?:work|job|handling|driving|behaviou?r|conduct|attitude|attitudes|decisions?|management|parking|packing|checking|reading|mistakes?|people|staff|workmanship|leadership|supervision|advice|answers?|management|work ethic|manners)(?! (?:order|instruction|place|station|sheet|system|plan|charge|offence|offense|policy|campaign|fine|training|course|clause|hazard|risk|law|prevention))(?! (?:is|are|was|were) (?:listed|defined|covered|described|classed|an? |one of|item|in the|on the|not covered))`,
  ),
  phrase(
    'lack',
    `(?:bad|poor|sloppy|weak|terrible|no) (?:@team|planning|communication|handling|coordination|preparation|organi[sz]ation|execution|judge?ment|execution|advice|performance) (?:by|from|on the part of) ${DET}(?:@team|@person)`,
  ),
  phrase(
    'lack',
    `(?<=^)(?:not (?:following|reading|checking|listening|paying|wearing|asking|thinking|caring|looking|washing|reporting|communicating|doing|bothering|concentrating|taking)|(?:failure|failing|refusal|refusing|unwillingness|inability|neglecting|forgetting|ignoring|skipping|disregarding|overlooking|bypassing|misreading) (?:to )?)`,
  ),
  phrase(
    'lack',
    `(?:lack|want|absence|zero|complete lack|total lack) of (?:\\w+ (?:and|or) )?(?:\\w+ )?(?:${alternatives(VIRTUE)})`,
  ),
  phrase(
    'lack',
    `(?:no|zero|poor|bad|weak|low|appalling|terrible|awful|insufficient|sloppy|shoddy) (?:sense of |work )?(?:discipline|work ethic|ethic|attitude|attitudes|commitment|workmanship|leadership|professionalism|accountability|respect|judgement|judgment|motivation|teamwork|self-discipline|common sense|manners|backbone|initiative|ownership|(?<!no )supervision|morale)(?! (?:is|are|has|field|form|report))`,
    { deniable: false },
  ),
  phrase('lack', `(?:lack of|no|zero) common sense`),
  phrase(
    'lack',
    `(?:${alternatives(FAILING)})(?! (?:is|are|was) (?:defined|covered|listed|described))(?! (?:clause|insurance|claim|claims|law|case|cases))`,
  ),
  phrase('lack', `(?:not|without) (?:paying|taking) (?:enough )?(?:attention|care)`, { deniable: false }),
  phrase('lack', `(?:wrong|bad|terrible|awful|poor|negative|lousy) attitude`),
  phrase('insult', `(?<!not (?:an? )?)(?<!no )(?<!nobody is (?:an? )?)(?:${alternatives(INSULT)})`, {
    deniable: false,
  }),
];
