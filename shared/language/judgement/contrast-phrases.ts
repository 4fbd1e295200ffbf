import { DET, phrase, type Pattern } from './phrase.ts';

/** A reproach that a "not" before it does not take back. */
const SAID = { names: true, deniable: false } as const;
const BARE = { names: false, deniable: false } as const;
const THEY = `(?:@person|@team|they|he|she|these people|those people)`;

/** Delay, contrast and bad faith: what they do against what is needed. */
const CONTRAST: readonly Pattern[] = [
  phrase(
    'idiom',
    `${THEY} (?:takes?|took|needs?|needed) (?:\\w+ ){0,3}(?:weeks|months|years|ages|forever|an eternity|a fortnight) (?:just |only |even )?to`,
    SAID,
  ),
  phrase(
    'idiom',
    `it (?:took|takes) (?:the )?(?:@person|@team|them|him|her|you) (?:\\S+ ){1,4}to \\w+ (?:one|a single|a simple|two) `,
    SAID,
  ),
  phrase(
    'not-mine',
    `(?:problem|job|mess|fault|mistake|issue|decision|idea|responsibility|call|business|headache|doing)(?: ,)? (?:and )?not (?:ours|mine|us|me|our|my)(?= |$)`,
    BARE,
  ),
  phrase(
    'idiom',
    `${THEY} (?:\\S+ ){1,7}, (?:and |while |but )?(?:we|i|the rest of us|everybody else|everyone else|others) (?:get|gets|pay|pays|clean|cleans|sweat|suffer|suffers|apologi[sz]e|carry|carries|lose|loses|have to|has to|are left|is left|end up|ends up|do the (?:work|rest|dirty)|take the|wait|bleed|mop|drown|work (?:overtime|weekends|nights|late)|miss out)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:we|i) (?:\\S+ ){1,6}, (?:and |while |but )?${THEY} (?:gets?|takes?|collects?|earns?|claims?|enjoys?|sleeps?|laughs?|watch(?:es)?|improvises?|talks?|does the talking|goes home|go home|cash(?:es)?|reap|reaps|sits?|complains?|moans?)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:until|till|before|since|ever since) (?:the )?${THEY} (?:got (?:involved|hold|their|his|her)|came along|took over|showed up|touched|started (?:interfering|meddling|helping)|stuck|arrived|got (?:\\w+ )?hands)`,
    SAID,
  ),
  phrase(
    'idiom',
    `${THEY} (?:talks?|speaks?|preach(?:es)?|goes on|go on) (?:about|of|all the time about) (?:\\S+ ){1,4}(?:, )?but`,
    SAID,
  ),
  phrase(
    'idiom',
    `${THEY} only (?:\\w+ed|read|saw|told|sent|came|began|looked|thought|found|woke|gave|got round|got around|spoke|let)(?: \\S+){0,5} (?:yesterday|now|after|when|at the last|on the last|this morning|today|on @|on friday|the day before|last night|too late|once|because)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `(?:end of story|simple as that|no excuses?|and that is that|plain and simple|enough is enough|that says it all|says it all|speaks volumes|draw your own conclusions?|you do the maths?)(?=$| [.!])`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:when|whenever|as long as|while) (?:the )?${THEY} (?:is|are|was|were) (?:in charge|at the wheel|running (?:it|things|the show)|on duty again)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `(?:is|was|feels|felt) like (?:talking|pulling|herding|shouting|watching|waiting|nailing|getting|trying|asking|playing|pushing|banging|fighting|dancing|walking|swimming|feeding|wading|arguing|dragging|squeezing|teaching|working|dealing|negotiating|wrestling|speaking|pissing|throwing|hitting|running)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:would|will) need (?:an? |the )?(?:\\w+ ){1,3}to (?:find|reach|get|understand|wake|move|catch)`,
    BARE,
  ),
  phrase(
    'idiom',
    `(?:takes?|took|taking|claims?|claimed|gets?|got) (?:all |the |full |every )*credit for (?:my|our|other|everyone|everybody|someone|somebody|@\\w+|their|the work|what (?:we|i|others|@))`,
    SAID,
  ),
  phrase('fault', `(?:was|were) (?:supposed|meant) to be (?:the )?(?:@person|@team)(?: 's)?`, SAID),
  phrase(
    'wish',
    `(?:would (?:help|be (?:nice|good|great|lovely|wonderful|refreshing|a start))|maybe|wish) (?:if )?(?:the )?(?:@team|@person|they|he|she|you|@somebody|these people) (?:actually |just |once |finally |ever |only )?(?:(?!need|were|was)\\w+ed|read|told|came|did|kept|sent|knew|gave|took|would|thought|listened|paid)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:has|have|had|with) (?:an? |some )?(?:answers?|excuses?|reasons?|explanations?|opinions?) for (?:everything|every|anything|all)`,
    SAID,
  ),
  phrase(
    'idiom',
    `${THEY} (?:loves?|likes?|prefers?|values?|worships?|trusts?) (?:\\S+ ){1,5}(?:more than|over (?:people|customers|quality|results|safety|us))`,
    SAID,
  ),
  phrase(
    'fault',
    `${THEY} (?:\\S+ ){0,9}cost(?:s|ing)? (?:us|me|the company|the team) (?!nothing|less|about|around|\\d)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `we (?:all )?know (?:who (?!to|can|will|owns)|whose|how (?:that|this|it) (?:ends|story|went|goes|works)|what (?:that|this) means|what happens when)`,
    BARE,
  ),
  phrase('sarcasm', `nam(?:e|ing) (?:any )?names`, BARE),
  phrase(
    'sarcasm',
    `what (?:do|does) (?:the )?${THEY} (?:actually |even |really |exactly )?do (?:with|here|anyway|all|for (?:a living|their money|us))`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `^(?:do|does|did) (?:the )?${THEY} (?:really |honestly |actually |even |ever )*(?:think|thinks|reali[sz]e|care|believe)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `how (?:can|could) (?:the )?(?:@person|@team|they|he|she|you|anyone|anybody|@somebody|one) (?:even |possibly |just |ever )?(?:\\w+)(?: \\S+){0,6} (?:without|so (?:stupid|careless|blind|slow|wrong)|like (?:this|that)|such|again|(?:and|or) not)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `and (?:attention to detail|punctuality|manners|hard work|the truth|deadlines?|reality|common sense|the clock|teamwork|quality|time|honesty|tact)(?= (?:have|do|are|has)|$)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:mysterious ways|rose-(?:colou?red|tinted)|own shadow|smoke and mirrors|musical chairs|whack-a-mole|house of cards|wild west|monkey business|dog 's (?:dinner|breakfast)|pig 's ear|storm in a|pass the parcel|the blame game|blame culture in|pot calling|kettle black|fox guarding|wolf in|crocodile tears|sour grapes|snail 's pace|glacial pace|at the speed of|any (?:century|decade|year) now|in (?:this|the next|the last) (?:century|millennium)|stone age|middle ages|dark ages)`,
    { names: false, deniable: true },
  ),
];

/** Sides, and who stands on which. */
const SIDES: readonly Pattern[] = [
  phrase(
    'sarcasm',
    `(?:would be nice|would like) to be (?:asked|told|informed|heard|consulted) for once|how (?:is|are|am) (?:anyone|anybody|@somebody|we|i) supposed to|the only ones? (?:in a hurry|working|who (?:cares?|works?))`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:@person|@team) and (?:his|her|their|its) (?:famous|legendary|brilliant|endless|eternal|wonderful) \\w+`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `not as if (?:we|i|@nobody|no one|anyone) (?:had|have|has|did|do) (?:not )?(?:warned|told|asked|said|warn|tell|ask|know|known)|(?:do not|never) ask (?:the )?(?:@person|@team|them|him|her)(?= ?[.!,]| ?$)|(?:full of good intentions|a closed book to|not invented here)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:should|could|must|needs? to|has to|ought to|might) (?:please |maybe |finally )?(?:explain|teach|tell|show) (?:to )?(?:the )?(?:@person|@team|them|him|her)(?: \\S+)? (?:how (?:long|to|many|much|a)|what (?:an? |the word)|where|some|manners)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `${THEY} (?:\\S+ ){1,9}and (?:called|calls|call) (?:it|that|this) (?:an? \\w+|done|innovation|progress|service|quality|teamwork|finished)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `rather not say who|(?:remarkable|astonishing|incredible|impressive|amazing) how \\w+ (?:the )?${THEY}`,
    BARE,
  ),
  phrase(
    'idiom',
    `(?:@nobody|no one)(?: \\S+){0,3} (?:feels?|felt) like|and (?:@nobody|no one) (?:even |ever )?(?:opened|read|looked|checked|noticed|touched|answered|asked|said|called|cared|reacted|moved)`,
    SAID,
  ),
  phrase(
    'idiom',
    `${THEY} (?:has|have|had|lives? by|follows?) (?:its|their|his|her) own (?:sense|version|interpretation|truth|reality|world|rules|laws)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `if (?:only )?(?:the |our )?@customers? (?:only )?(?:knew|saw|could see)|late to be sorry`,
    BARE,
  ),
  phrase(
    'idiom',
    `${THEY} (?:\\S+ ){1,6}, (?:and |but |while )?(?:the )?(?:@person|@team|customers?|@customer|others) (?:pays?|suffers?|bleeds?|sweats?|cleans? up|loses?)(?= ?[.!,]| ?$| for)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:makes?|made|making) (?:the |our |a )?@customer (?:wait|repeat|pay|beg|run|queue|fill|explain|chase|call)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `if you (?:look|are looking) for (?:the )?(?:@person|@team|them|him|her)(?: ,)? try|i will give (?:them|him|her|you) that|said (?:he|she|they) would(?: \\S+){1,6} , that was`,
    BARE,
  ),
  phrase(
    'idiom',
    `what (?:the |our |that )?(?:@team|@person|they|he|she|others) (?:left|broke|messed|ruined|spilled|forgot|screwed)(?: behind| undone| lying| open| up|(?= ?[.!,]| ?$))`,
    SAID,
  ),
  phrase(
    'idiom',
    `${THEY} (?:\\S+ ){1,6}by (?:promising|lying|cheating|hiding|ignoring|skipping|pretending|blaming|bending|breaking)`,
    SAID,
  ),
  phrase(
    'idiom',
    `${THEY} (?:\\w+ )?(?:makes?|made|making) (?:us|me) (?!proud|happy|happier|strong|stronger|better|laugh|smile|think|aware|wonder|an? |feel (?:welcome|good|safe|at home))\\w+`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `only (?:we|i)(?: \\S+){0,5} not (?:told|asked|informed|invited|allowed)|(?:what|which|another|new|next|same|the usual) excuses?|whistle for (?:it|help|them)`,
    BARE,
  ),
  phrase(
    'lack',
    `${THEY} (?:has|have|had) (?:absolutely |really |simply )?no (?:plan|overview|concept|strategy|structure|system|priorities|standards|principles)(?= ?[.!,]| ?$)`,
    SAID,
  ),
  phrase(
    'lack',
    `(?:@person|@team|@somebody|they|he|she) (?:is|are|was|were) (?:so |very |really |just |quite )?(?:badly|poorly|ill|hardly|barely) (?:prepared|trained|organi[sz]ed|informed|behaved|managed|led|supervised)`,
    SAID,
  ),
  phrase(
    'fault',
    `(?:told|tells?|telling|says?|said)(?: \\S+){0,4} (?:that )?(?:it (?:was|is) our fault|we (?:are|were) (?:to blame|at fault)|it (?:was|is) (?:us|me))(?= ?[.!,]| ?$)`,
    BARE,
  ),
  phrase('sarcasm', `if (?:i|we|you|one) wants? (?:it|something|anything|things) (?:to be )?done`, BARE),
  phrase(
    'idiom',
    `${THEY} (?:\\S+ ){1,9}while (?:the |our |my |all the )?(?:\\w+ ){0,2}(?:is |are |is still |are still )?(?:leaks?|leaking|burns?|burning|waits?|waiting|stands?|standing still|suffers?|dying|dies|leaves?|leaving|starv\\w+|drown\\w*|rots?|rotting|collaps\\w+|falls? apart|falling apart|sinks?|sinking|freez\\w+|bleed\\w*)(?= ?[.!,]| ?$)`,
    SAID,
  ),
  phrase(
    'idiom',
    `and (?:then |still )?expect(?:s|ed)? (?:us|me|it|an? \\w+|the \\w+|everything|everyone|results|miracles|applause|thanks)`,
    SAID,
  ),
  phrase(
    'sarcasm',
    `what (?:do|did|does) (?:they|he|she|you|@team|@person|these people|the @team) expect(?= ?[?.!,]|$| us| when| if)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `and (?:still|yet|so far) (?:absolutely )?nothing(?= [.!,]|$| (?:has )?(?:happens|happened|done))`,
    BARE,
  ),
  phrase(
    'fault',
    `(?:@team|@person) (?:says?|claims?|blames?|thinks?) (?:that )?(?:it is|it was|at) (?:the )?(?:@team|@person)`,
    SAID,
  ),
  phrase(
    'lack',
    `not (?:one|a single|a) (?:person|soul|word|one|colleague|answer|apology|thought|@\\w+)(?: \\S+){0,4} (?:apologi[sz]ed|came|said|told|thought|asked|lifted|showed|knew|answered|helped|cared|listened|bothered|checked|noticed|called|from (?:the )?@|out of (?:the )?@)`,
    SAID,
  ),
  phrase(
    'lack',
    `(?:always|constant|never-ending|endless|nothing but|only|another|again) (?:\\w+ )?(?:drama|trouble|problems|fights?|fighting|arguments?|issues|excuses|chaos|fuss|theatre|quarrels?) (?:with|in|from|about|between) ${DET}(?:@person|@team|them|him|her|you)`,
    SAID,
  ),
  phrase(
    'idiom',
    `(?:problem for every solution|a reason (?:why )?(?:not to|it can not|it will not)|something to (?:complain|moan|whinge) about|between the chair and|chair and (?:the )?keyboard|chair and (?:the )?screen|layer eight)`,
    BARE,
  ),
  phrase(
    'idiom',
    `(?:@person|@team|they|he|she|@nobody|@somebody) (?:is|are|was|were) (?:again |always |once again |suddenly )?nowhere(?= to be|$| [.!,])`,
    SAID,
  ),
  phrase(
    'fault',
    `(?:do|did|doing|done|redo|redoing|finish|finishing) (?:@person 's|@team 's|somebody else 's|someone else 's|other people 's|everybody else 's|everyone else 's) (?:work|job|homework|jobs|dirty work)`,
    BARE,
  ),
  phrase(
    'fault',
    `(?:pay|pays|paid|paying|suffer|suffers|suffered|suffering) (?:the price |dearly |the bill )?(?:for|because of) (?:the )?(?:@person|@team|them|him|her|others|@somebody)(?= [.!,]|$| again| once)`,
    SAID,
  ),
  phrase(
    'fault',
    `(?:attitude|mentality|mindset|arrogance|ego|egos|stubbornness) (?:in|of|at|over in|on) (?:the |our )?(?:\\w+ )?(?:@person|@team)`,
    SAID,
  ),
  phrase(
    'fault',
    `(?:the )?(?:fault|guilt|blame) (?:for this |for that |here |clearly )?(?:is|lies|was|sits) (?:\\w+ )?(?:by|with|at|on|in) (?:the )?(?:@person|@team|them|him|her|you)`,
    SAID,
  ),
  phrase('idiom', `what (?:they|he|she|you|@team|@person) (?:deserves?|deserved)`, BARE),
];

export const CONTRAST_PHRASES: readonly Pattern[] = [...CONTRAST, ...SIDES];
