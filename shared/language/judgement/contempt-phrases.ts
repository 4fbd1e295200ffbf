import { DET, phrase, type Pattern } from './phrase.ts';

/** People as they are the subject of a reproach, and as its object. */
const SUBJECT = `(?:@person|@team|@somebody|they|he|she|you)`;
/** A reproach that a "not" before it does not take back. */
const SAID = { names: true, deniable: false } as const;
const BARE = { names: false, deniable: false } as const;
const MISDEEDS =
  'mistakes?|mess|bugs?|failures?|incompetence|laziness|lies|excuses|slip-ups?|screw-ups?|sloppiness|decisions?|problems?|dirty work|poor planning|bad planning|lack of \\w+|broken promises|empty promises|shortcuts?|promises';

/** What others do to us, and what we will not carry: the speaker as the one who pays. */
const VICTIM: readonly Pattern[] = [
  phrase(
    'idiom',
    `(?:we|i) (?:(?:am|are|was|were|be|been|being|got|get|have|keep|getting|will|always|once|again|just|all|now|the ones?) )+(?:left (?:holding|carrying|with the (?:bag|mess|baby|blame|bill|\\w+ work)|to (?:pick|clean|carry|deal|sort|explain|pay|face|fix)|hanging|high|standing|in the (?:dark|lurch|cold|rain))|hung out|thrown under|sold (?:down|out|short)|let down|stabbed|stitched up|screwed|shafted|lied to|fobbed off|walked (?:all )?over|railroaded|sidelined|steamrolled|treated (?:like|as)|made (?:to look|out to be|the scapegoats?)|blamed|taken for|dumped on|ambushed|blindsided|pushed around|played|ripped off|taken to the cleaners|caught in the (?:middle|crossfire)|dragged into)`,
    BARE,
  ),
  phrase(
    'idiom',
    `(?:ones?|us|me) (?:left (?:holding|carrying|to (?:pay|clean|fix|pick|explain)|with)|who (?:is|are|gets?) (?:left|holding|blamed|to (?:pay|clean|fix|explain))|who (?:has|have) to (?:explain|pay|clean|fix|pick|apologi[sz]e|deal|sort|suffer|face|tell|take|repair|redo))`,
    BARE,
  ),
  phrase(
    'idiom',
    `(?:hold|holding|held|carry|carrying|carried|carries) the (?:bag|can|baby)(?= |$)(?! (?:is|to|for|into|from|on|home))`,
    BARE,
  ),
  phrase('idiom', `(?:take|taking|took|taken) the (?:fall|rap|heat|flak) for`, BARE),
  phrase(
    'idiom',
    `(?:clean|cleans|cleaned|cleaning|mop|mops|mopped|mopping|pick|picks|picked|picking|clear|clearing) up (?:after (?:other people|others|everyone|everybody|@|them|him|her|the @|you)|(?:the )?(?:pieces|mess)|@\\w+ 's|their|his|her|other people 's|your)`,
    BARE,
  ),
  phrase(
    'fault',
    `(?:pay|pays|paid|paying) (?:the price |dearly |the bill )?for (?:what (?:the )?(?:@person|@team|they|he|she|you)|(?:their|his|her|your|other people 's|others '|@person 's|@team 's|somebody else 's|someone else 's) (?:\\w+ )?(?:${MISDEEDS}))`,
  ),
  phrase(
    'fault',
    `(?:other people 's|others 's|everyone else 's|somebody else 's|someone else 's|everybody else 's) (?:\\w+ )?(?:${MISDEEDS}|fault|rubbish|choices|dirt|job|jobs|work)`,
    BARE,
  ),
  phrase(
    'fault',
    `(?:for|with|from|by|all|because of|under|about) (?:all )?(?:their|his|her|your) (?:own |constant |stupid |endless |usual )?(?:bugs?|mistakes?|mess|screw-ups?|slip-ups?|incompetence|laziness|lies|excuses|sloppiness|poor \\w+|bad \\w+|lack of \\w+|broken promises|empty promises|failure|failures|games|nonsense|ego|egos)`,
  ),
  phrase(
    'fault',
    `(?:shortcuts?|mess|mistakes?|lies|chaos|promises|damage|holes?|gaps?|nonsense|trouble|rubbish) (?:that |which )?(?:the |our |those )?(?:@person|@team|they|he|she|you|@somebody|others|other people) (?:took|made|left|caused|created|told|gave|has|have|sold|promised|makes|make|leave|leaves|cause|causes)`,
  ),
  phrase(
    'not-mine',
    `(?:i|we) (?:(?:refuse|am|are|do|will|would|have|not|going|done|never|wo|be|to|prepared|willing|just|simply) )+(?:take|taking|be|being|clean|cleaning|apologi[sz]e|apologi[sz]ing|cover|covering|carry|carrying|pay|paying|do|doing|fix|fixing|accept|accepting|answer|answering) (?:the (?:blame|fall|rap|heat)|blamed|the scapegoat|held|up after|(?:for|up for|on behalf of) (?:them|him|her|you|their|his|@|the @|what)|(?:their|his|her|your|@person 's|@team 's|somebody else 's|someone else 's|other people 's) )`,
    BARE,
  ),
  phrase(
    'not-mine',
    `not (?:responsible|accountable|answerable|to blame) for (?:what|whatever|(?:his|her|their|your|@person 's|@team 's|other people 's|somebody else 's) )`,
    BARE,
  ),
  phrase(
    'not-mine',
    `not (?:up to|on) (?:us|me) to (?:chase|fix|clean|check|remind|babysit|sort|tell|police|explain|do|save|solve|find|run)`,
    BARE,
  ),
  phrase(
    'not-mine',
    `(?:that|this|it|those|these) (?:is|are) (?:really |simply |certainly |definitely )?not (?:my|our) (?:patients?|@customer|tables?|customers?|building site|construction site|construction area|ward|area|floor|circus|fight|battle|baby|crisis|mess|side|end|thing|doing|bug|code|decision|call|cup of tea|pigeon)(?= [.,!?;]| and| but| so|$)`,
    BARE,
  ),
  phrase(
    'not-mine',
    `(?:ask|blame|tell|talk to|speak to|shout at|complain to|take it up with|go and see|see) (?:the )?(?:@person|@team|them|him|her)(?: \\S+){0,6} not (?:me|us|mine|ours)(?= [.,!?;]|$)`,
    BARE,
  ),
  phrase(
    'not-mine',
    `(?:go (?:and )?)?(?:ask|bother|annoy|pester|try) (?:the |somebody |someone )?(?:@person|@team|them|him|her|else)(?: \\S+){0,3} (?:for a change|instead of (?:us|me)|if you dare|they know everything)`,
    BARE,
  ),
  phrase(
    'not-mine',
    `(?:i|we) (?:can|could) not (?:be (?:blamed|expected|held)|do their|do everybody|do everyone|think for|read (?:their|his|her) minds?)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:is |it is |why is it )always (?:us|me|our \\w+|the \\w+|my \\w+) (?:who|that|which|left|cleaning|paying|picking|having|stuck)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `why (?:is it always (?:us|me)|(?:do|should|must|does) (?:we|i|my team|our team) (?:always |have to |be |clean |pay |fix |suffer |carry |bend |keep )+)`,
    BARE,
  ),
  phrase(
    'idiom',
    `(?:got|gets|get|put|puts|landed|lands|dragged|drags|brought) (?:us|me|this on us|all of us) in(?:to)? (?:this|that|trouble|hot water|a mess|it|the (?:mess|soup|mud))`,
  ),
  phrase(
    'idiom',
    `(?:get|gets|got|getting|have had|had) (?:absolutely |almost |next to )?(?:no|zero) (?:support|help|answers?|respect|thanks|response|cooperation|information|backing|appreciation|sense|reply|reaction)(?: whatsoever| at all| ever)* (?:from|out of) ${DET}(?:@person|@team|them|you|him|her)`,
  ),
  phrase(
    'idiom',
    `(?:(?:never|rarely|hardly ever|hardly) (?:get|hear|receive|see|got|heard)|good luck (?:getting|finding|with)|try (?:getting|to get)|(?:stopped|given up|gave up) (?:expecting|asking|hoping|waiting)) (?:for )?(?:an |a |any|one |back )(?:\\S+ ){0,4}(?:from|out of) ${DET}(?:@person|@team|them|you|him|her)`,
  ),
  phrase('idiom', `straight answer (?:from|out of) `),
];

/** How they are: the same reproach in many pictures. */
const MANNER: readonly Pattern[] = [
  phrase(
    'idiom',
    `(?:decided|made|agreed|planned|chosen|changed|signed|settled) (?:again |all |everything )?without (?:us|me|asking us|telling us)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:i|we) (?:do not|no longer|never|can not) (?:really |quite |simply )?trust (?:the )?(?:their|his|her|your|@person|@team|them|him|these people)`,
    BARE,
  ),
  phrase(
    'idiom',
    `${SUBJECT}(?: \\S+){0,3} (?:would|will) (?:\\w+ )?(?:rather|sooner) (?!wait|have|get|start|be |keep)\\w+(?: \\S+){0,8} than`,
    SAID,
  ),
  phrase(
    'idiom',
    `${SUBJECT}(?: \\S+){0,2} (?:spends?|spent|spending|has|have) more (?:time|energy|money|interest)? ?(?:on|in|for|\\w+ing)(?: \\S+){1,5} than`,
    SAID,
  ),
  phrase(
    'idiom',
    `${SUBJECT} (?:cares?|cared|thinks?|worr(?:y|ies)|talks?) more about(?: \\S+){1,5} than`,
    SAID,
  ),
  phrase(
    'idiom',
    `${SUBJECT} only (?:ever )?(?:show|shows|turn|turns|come|comes|call|calls|knows? (?:how|one|two)|does|do|wants?|cares?|listens?|moves?|reacts?|helps?|sees?|looks?|thinks?|talks?|understands?|hears?|smiles?|works?)(?= (?!(?:at|on|from|in|until|till|part|half|by|with|twice|once|two|three|one|a|an|\\d+|mondays?|mornings?|english|german|french)\\b))`,
    SAID,
  ),
  phrase(
    'idiom',
    `to save (?:his|her|their|its|your) (?:own )?(?:life|lives|skin|skins|neck|necks|face|bonus)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:writing|written|name|names|fingerprints)(?: \\S+){0,2} all over (?:it|this|that|the)`,
    SAID,
  ),
  phrase('idiom', `on (?:@person 's|@team 's|his|her|their|your|whose) watch`, SAID),
  phrase(
    'idiom',
    `(?:protect|protects|protecting|protected|defend|defends|defending|guard|guards|guarding|build|builds|building) (?:his|her|their|its|your) (?:own )?(?:little )?(?:turf|patch|empires?|kingdoms?|territory|corner|backs?|backsides?|bonus|bonuses|jobs?)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:private property|little (?:kingdom|empire|fiefdom)s?|fiefdoms?|own backyard|feather(?:s|ing)? (?:his|her|their)|lin(?:e|es|ing) (?:his|her|their) (?:own )?pockets?)`,
    BARE,
  ),
  phrase('idiom', `upon (?:himself|herself|themselves|itself) to`, SAID),
  phrase(
    'idiom',
    `and (?:then )?(?:wonders?|acts? (?:surprised|all surprised|shocked)|(?:is|are) (?:surprised|shocked|amazed)|complains?|blames?|points? (?:at|to)) (?:why|that|when|us|me|about|the rest|everyone|applause|thanks)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:better|more important|more interesting|nicer|bigger) (?:things|matters|stuff|fish) to (?:do|attend|worry|think|fry)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:with|given|under) (?:a |an |any )?(?:better|proper|competent|decent|half-decent|halfway \\w+|different|real) (?:\\w+ )?(?:@person|@team)(?: \\S+){0,4} would`,
    SAID,
  ),
  phrase(
    'idiom',
    `instead of (?:helping|listening|working|asking|fixing|deciding|solving|thinking|checking|calling|talking|doing|answering|apologi[sz]ing|learning|improving|supporting)(?: \\S+){0,5} , (?:the |our )?(?:@person|@team|they|he|she|you)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:@nobody|no one)(?: \\S+){0,4} (?:feels?|felt|seems? to feel|is|was|wants? to be) (?:\\w+ )?(?:responsible|accountable|in charge|answerable)`,
    SAID,
  ),
  phrase(
    'error',
    `${SUBJECT} (?:\\w+ )?(?:makes?|made) (?:always|again|once again|constantly) (?:the same )?(?:\\w+ )?(?:mistakes?|errors?)`,
    SAID,
  ),
  phrase(
    'error',
    `(?:makes?|made|making|repeats?|repeated|repeating) the same (?:\\w+ )?(?:mistakes?|errors?|blunders?)`,
    SAID,
  ),
  phrase(
    'error',
    `(?:lied to|let down|misled|fobbed off|stood up|ripped off|cheated|messed (?:around|about|up)|kept waiting|forgotten|abandoned|neglected|left (?:out|alone|open|behind|lying|waiting|hanging)|kept in the dark|swept under|shot down|talked over|turned away|thrown out|sent away|given the runaround|treated badly|not (?:\\w+ )?(?:told|informed|warned|asked|consulted|supervised|trained|checked|read|listened to|taken seriously)) (?:\\w+ly )?by ${DET}${DET}(?:@person|@team|them|him|her|you)(?! 's)`,
    SAID,
  ),
  phrase(
    'error',
    `(?:is|are|was|were|been|being|gets?|got) (?:\\w+ly )?(?:ruined|botched|bungled|butchered|mangled|fumbled|muddled|wrecked|sabotaged|mishandled|screwed up|messed up|fouled up|killed|stalled|blocked|vetoed|sat on|hushed up|covered up|swept|wasted|squandered|trashed|sunk|poisoned|hijacked|held hostage|undermined) by ${DET}${DET}(?:@person|@team|them|him|her|you)(?! 's)`,
    SAID,
  ),
  phrase(
    'wish',
    `(?:if|had) (?:the |our |that |this )?(?:[\\w-]+ ){0,2}(?:@person|@team|@somebody|they|he|she|you) (?:had )?(?:not )?(?:\\w+ly |only |just |ever |even )?(?:looked|checked|read|asked|listened|called|told|thought|paid|kept|done|bothered|followed|warned|noticed|picked|said|sent|answered|stayed|cared|planned|spoken|talked|communicated|waited|shown|come|taken|been (?:more|less|awake|there|paying|a bit|any))(?: \\S+){0,10} (?:would|could|might|we 'd|need) (?:\\w+ )?(?:not |still |never )?(?:have|be|not|had)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `(?:it|this|that|everything|things|the \\w+) only (?:ever )?(?:goes|go|went|happens?|happened|breaks?|fails?|jams?|stops?) (?:\\w+ )?when(?:ever)? (?:the |our )?(?:\\w+ )?(?:@person|@team|he|she|they|you)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `(?:(?:want|wants|like|likes) to|(?:let us|we will|they will|going to)) see who they (?:pin|blame)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `what (?:on earth |the hell )?(?:the |our )?(?:@person|@team|they|he|she) (?:was|were|is|are) (?:even |actually |really )?(?:thinking|playing at|smoking)`,
    SAID,
  ),
];

export const CONTEMPT_PHRASES: readonly Pattern[] = [...VICTIM, ...MANNER];
