import { phrase, type Pattern } from './phrase.ts';

const SUBJECT = `(?:@person|@team|@somebody|they|he|she|you)`;
const BARE = { names: false, deniable: false } as const;

/** Saying the opposite, asking without wanting to know, and pictures: blame that names nobody by its grammar. */
export const IRONY_PHRASES: readonly Pattern[] = [
  phrase(
    'sarcasm',
    `(?:no wonder|learn(?:s|ed|t)? the hard way|news to (?:us|me)|i will believe (?:it|that) when i see|you can (?:smell|see|tell|guess|imagine|hear) who|(?:does|do|did) not \\w+ (?:itself|themselves)(?= ?[.!,]| ?$)|(?:i am|we are|am i|are we) (?:apparently |obviously |clearly )?the only (?:one|ones|person|people|team|department) (?:here )?who)`,
    BARE,
  ),
  phrase(
    'idiom',
    `(?:was|were|got|is|are|been) (?:\\w+ly |simply |just )?(?:forced|dumped|imposed|pushed|thrust|unloaded|foisted|sprung) (?:up)?on (?:us|me|our)`,
    BARE,
  ),
  phrase(
    'idiom',
    `${SUBJECT} (?:\\w+ )?(?:runs?|ran|running|treats?|treated|handles?|manages?) (?:\\S+ ){1,4}like (?:an?|it|they|he|she|the)`,
    { names: true, deniable: false },
  ),
  phrase('sarcasm', `(?<=\\? |^)not (?:the )?(?:@team|@person)(?= ?[.!]| ?$)`, BARE),
  phrase(
    'sarcasm',
    `(?:has|have|with) (?:a |an )?(?:very |rather |remarkably )?(?:short|selective|convenient) memor(?:y|ies)|the luxury of|(?:naturally|of course|obviously)(?: ,)? (?:@nobody|no one|@somebody) (?:could|would|can|will)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:@person 's|@team 's|their|his|her) (?:\\w+ ){1,4}(?:is|are) (?:very |quite |rather |really |truly |most )?(?:creative|interesting|special|relaxed|flexible|unique|original|legendary|elastic|mysterious|impressive)(?= ?[.!]| ?$)`,
    { names: true, deniable: true },
  ),
  phrase('sarcasm', `i see (?:that )?(?:some|certain|@somebody|@nobody|not everybody|not everyone)`, BARE),
  phrase(
    'sarcasm',
    `(?:one|some|maybe one|perhaps one|one fine) day (?:the )?(?:@team|@person|they|he|she) (?:will|might|may)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:rules?|deadlines?|standards?|polic(?:y|ies)|agreements?)(?: \\S+){0,2} (?:only|just) (?:apply|applies|counts?|exists?) (?:to|for) (?:some|others|us|everyone else|certain|other people|the rest)`,
    BARE,
  ),
  phrase('sarcasm', `(?<=^|[.!?,] )so much for(?= (?!today|now|this (?:week|point|item)|coming))`, BARE),
  phrase(
    'sarcasm',
    `pretend(?:s|ed|ing)? (?:that )?(?:we|i|nothing|not|this|it|@nobody|to (?:know|care|be|listen|work|understand)|they|he|she)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `another (?:masterstroke|fiasco|gem|pearl|coup|flop|shambles|lovely (?:form|surprise|mess))`,
    BARE,
  ),
  phrase('sarcasm', `thank you , (?:@team|@person) , for (?:another|nothing|the usual|once again)`, BARE),
  phrase(
    'idiom',
    `(?:as soon as|whenever|when|every time|each time)(?: \\S+){1,7} , (?:the )?(?:@person|@team|they|he|she) (?:calls? in sick|disappears?|vanish(?:es)?|hides?|(?:is|are) (?:always |suddenly |never )?(?:away|gone|nowhere|on a course|on holiday|in a meeting|at lunch|off sick))`,
    { names: true, deniable: false },
  ),
  phrase(
    'sarcasm',
    `how (?:hard|difficult) (?:is|can|could|would|was) it (?:be |really |possibly )*to (?:just |simply )?(?:put|send|read|write|call|pick|answer|ask|fill|tell|follow|check|look|close|show|be|say|use|keep|remember|listen|label|reply|count|type|click|lift|turn|press|open|copy|attach|order|book|get|do|make)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:one|you|anyone|anybody|@somebody|we) would (?:have )?(?:think|thought|expect|expected|imagine|imagined|hope|hoped|assume|assumed)(?= |$)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:have|has|had) (?:they|he|she|you|@team|@person|these people|those people|@somebody|the @team|the @person) (?:never |ever )(?:heard of|thought of|bothered|opened a|looked at a|set foot|met a|learn|learned|learnt|tried (?:to|doing) )`,
    BARE,
  ),
  phrase('sarcasm', `(?:have|has) (?:they|he|she|you|@team|@person|these people) never `, BARE),
  phrase(
    'sarcasm',
    `(?:nice|kind|good|big|lovely|sweet|generous|decent|considerate|thoughtful|noble|great|clever|brave|smart) of (?:the |our )?(?:@person|@team|them|him|her|you) to (?:let|tell|inform|warn|show|turn|join|finally|mention|ask|call|answer|reply|say|wait|leave|remember|notice|drop|share|deign|even|at|do|come|send|think|decide|change|offer us)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `how (?:very )?(?:nice|kind|considerate|thoughtful|convenient|generous|lovely|typical|original) (?:of|for|that|it)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:i|we) (?:guess|suppose|assume|take it|imagine)(?: that)?(?: \\S+){1,8} (?:themselves|itself|too much|not (?:important|necessary|needed|our)|optional|a suggestion|suggestions|beneath|by (?:themselves|itself|magic)|for (?:fun|free)|magically)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:rooms?|pallets?|boxes|patients?|orders?|dishes|tables?|reports?|tickets?|bugs?|beds?|lists?|forms?|trucks?|shelves|machines?|things|floors?|parts|it|files?|mails?|samples?|plates|glasses|toilets?|bins?|milk|customers?|@customer|work|paper|labels?|@\\w+) (?:do not|does not|just|all|must have|probably|obviously)? ?(?:\\w+ )(?:themselves|itself) ?(?=,|$|[.!?]|(?: now| then| of course| you know| overnight)|, )`,
    { ...BARE, deniable: false },
  ),
  phrase('sarcasm', `in (?:what|which) (?:universe|world|galaxy|parallel)|on (?:what|which) planet`, BARE),
  phrase(
    'sarcasm',
    `(?:rules?|laws of physics|deadlines?|standards?|procedures?|polic(?:y|ies)|agreements?|dates?)(?: \\S+){0,3} (?:do|does) not (?:seem to )?(?:apply|count|exist) (?:to|for) (?:the |some )?(?:@person|@team|@somebody|them|him|her|you|everyone|some)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:is|are|was|were) (?:just |only |merely |apparently |clearly |obviously |seemingly )*(?:optional|a suggestion|suggestions|beneath|foreign|an alien|a foreign)(?= (?:for|to|in|concept|country|word|language)|$)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:one rule|there is one rule|two sets of rules|different rules)(?: \\S+){0,6} (?:another for|for the rest)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `too much (?:trouble|bother|work|effort)? ?(?:to ask|for (?:the |some )?(?:@person|@team|@somebody|them|him|her|you|some))(?= |$)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:our |the |those |my )(?:dear |good |beloved |old |clever |esteemed |learned |honou?rable )?(?:friends|heroes|geniuses|wizards|lords|masters|betters|superstars|rock stars|masterminds|great minds|bright sparks|clever people|smart people|powers that be|brains) (?:in|from|at|over|on|upstairs)`,
    { names: true, deniable: false },
  ),
  phrase(
    'sarcasm',
    `(?:some|which|what|another|the) (?:genius|bright spark|smart alec|smart aleck|clever clogs|rocket scientist|mastermind|wise guy|einstein)`,
    { names: true, deniable: false },
  ),
  phrase(
    'sarcasm',
    `(?:the gentlemen|the ladies and gentlemen|their lordships|his lordship|her ladyship|his majesty|her majesty|the high and mighty|the powers that be)`,
    { names: true, deniable: false },
  ),
  phrase('sarcasm', `guess (?:who|whose) (?:gets?|has|had|ends|is|was|will|desk|weekend|turn|job)`, BARE),
  phrase(
    'sarcasm',
    `no prizes for guessing|wonders never cease|fat chance|lo and behold|shock horror|colou?r me surprised|by some miracle|hats off to|(?:slow|big) (?:clap|hand|applause)|a round of applause|three guesses|who would have thought|what a coincidence|must be (?:a )?coincidence|must be (?:wonderful|lovely|great|hard|tough) to|funny (?:how|that|thing)|strange how|odd how|interesting how|curious how|amazing how|pure coincidence`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:it is |it would be )?a (?:miracle|wonder) (?:that |if )?(?:@nobody|no one|nothing|anything|anyone|we|it|this|the|they|he|she|@)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `another (?:masterpiece|triumph|brilliant|bright|stroke of|fine|genius|fantastic|great|wonderful|lovely|classic|excellent|shining|glorious) (?:idea|work|piece|example|job|move|decision|day|surprise|success|from|by|of|promise|plan|effort)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `another (?:\\w+ ){0,2}(?:from|by) (?:our|the) (?:friends|wizards|geniuses|experts|gentlemen|colleagues|heroes)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:with|who needs) (?:friends|colleagues|partners|enemies|@team) like|who needs enemies|what (?:would|do) (?:i|we) know|only a \\w+ , what|i am only (?:a|the) `,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:not|never) hold (?:your|my|our) breath|pigs (?:will|would|might|can|could) fly|(?:until|till|when) (?:hell freezes|the cows come|pigs|the twelfth)|blue moon|(?:do|does) not (?:seem to )?(?:grow|fall) (?:on|from) (?:trees|the sky)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `there is a reason (?:why )?(?:that )?(?:@nobody|no one|everyone|everybody|@somebody|people|customers|@customer)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `some of us (?:actually |really |still |at least |here )*(?:have to|has to|do|does|work|works|care|cares|are trying|try|have (?:jobs|work|a job|real))`,
    BARE,
  ),
  phrase(
    'fault',
    `@somebody (?:is going to have to|will have to|is going to|ought to|had better|needs to be|must be made to) (?:answer|pay|explain|be (?:held|fired|sacked|punished)|take the blame|own up|carry the can)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `not (?:everyone|everybody|@somebody|all @\\w+|all of (?:us|them|you))(?: \\S+){0,4} (?:read|reads|cares?|pulls?|pulling|bothers?|bothered|listens?|understands?|understood|takes? (?:this|it)|does (?:their|his|her)|has read|seems? to|got the (?:memo|message)|knows how)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `whoever (?:\\S+ ){1,8}(?:clearly|obviously|(?:can|could|did|does|should|must) not|(?:should|must) (?:be|have)|(?:has|had) no|needs (?:to learn|glasses))`,
    { names: true, deniable: false },
  ),
  phrase(
    'sarcasm',
    `(?:somehow|suddenly|miraculously|magically|conveniently|mysteriously)(?: \\S+){0,4} (?:nobody|@nobody|no one|not my|never|our|my|always|everyone|it is)`,
    BARE,
  ),
  phrase(
    'idiom',
    `amateur hour|castles? in the (?:air|sky)|(?:on|in|from) another (?:planet|world|galaxy)|cloud cuckoo|inmates(?: \\S+){0,2} running|left hand(?: \\S+){0,8} right hand|right hand(?: \\S+){0,8} left hand|buck (?:never |always )?(?:\\w+ to )?stops?|two speeds|parallel universe|herding cats|pulling teeth|talking to (?:a |the )?(?:brick )?wall|like talking to|blind leading|headless chickens?|bull in a china|deck ?chairs|(?:fell|falls?|falling) on deaf ears|no skin in the game|tail wag\\w*|kangaroo court|not rocket science|not (?:exactly )?brain surgery|elephant in the room is (?:@person|@team)|home to roost|sold down the river|cat is away|mice (?:will )?play|monkey could|(?:a |any |even a )?(?:trained |blind |drunk(?:en)? )?(?:monkey|child|toddler|kid|blind man|five-year-old|ten-year-old|schoolboy|dog|chimp|donkey) (?:can|could|would)|my (?:grandmother|granny|gran|grandma|kids?|dog|cat|daughter|son|five-year-old) (?:can|could|would)|(?:fish|it) (?:stinks|rots) from the head|head on a (?:plate|platter|stick)|heads (?:will|must|should) roll|throw(?:n)? to the (?:wolves|lions)|circular firing squad|nine lives|on a napkin|in a vacuum|memory of a (?:goldfish|sieve)|allergic to (?:work|change|criticism|the (?:tele)?phone|paper\\w*|planning|rules|effort|feedback|responsibility|deadlines|\\w+ing)|more excuses than|all mouth|all hat|hot air|lip service|only adult in the room|adults? in the room|babysitt\\w+ (?:@|the|them|grown)`,
    { names: true, deniable: false },
  ),
  phrase(
    'sarcasm',
    `(?:would|will|could|can|might|did) not (?:know|recogni[sz]e|notice|spot|find|see|last|survive)(?: \\S+){1,5} (?:if (?:it|one|they|you|we|he|she)|without a map|with a (?:map|torch|flashlight|compass)|with both hands|in a)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:takes?|would take|took|needs?|would need) (?:the |our )?(?:@person|@team|them|him|her) (?:a|an|two|three|ten|several|half|forever|weeks?|months?|years?|ages)(?: \\S+){0,3} to (?:change|find|answer|read|send|make|open|write|boil|decide|sign|fix|order|say|do|reply|type|press|realise|understand)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:@person|@team|they|he|she) (?:would|will) (?:need|ban|want|find|require|manage to|be late (?:to|for)|complain about|argue with|lose|forget|call a meeting|form a committee|hold a meeting)(?: \\S+){0,4} (?:to (?:boil|change|decide|tie|open|sneeze|breathe)|the wheel|own (?:funeral|wedding|head|birthday|name|feet)|heaven|free money|a free lunch|the weather|christmas)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:you|we) can (?:lead|take|bring|send|give|show|tell) (?:the )?(?:@person|@team|them|him|her|a horse)(?: \\S+){1,5} but`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:i|we) have (?:seen|known) (?:\\w+ ){1,3}(?:move|run|walk|work|answer|react|think|grow|dry) (?:faster|quicker|more quickly) than`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:faster|quicker|better|more|clearer|straighter|sooner)(?: \\S+){0,3} (?:answer|reply|help|service|response|sense|luck) (?:from|out of) (?:a|an|the|my) (?:\\S+ ){1,6}than`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `if (?:one|you|we) (?:leaves?|lets?) (?:the )?(?:@person|@team|them|him|her|you) (?:\\w+ )?alone`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `${SUBJECT} (?:really |clearly |obviously |apparently |must have |just )*(?:lives?|live) (?:in|on) (?:a |an |some |their |his |her )(?:different|other|own|parallel|bubble|dream|fantasy|cave)`,
    { names: true, deniable: false },
  ),
  phrase(
    'sarcasm',
    `@somebody 's (?:brother|sister|cousin|nephew|son|daughter|mate|friend|buddy|wife|husband)`,
    BARE,
  ),
  phrase(
    'sarcasm',
    `(?:surprise , surprise|as per(?= [.!]|$)|welcome to my world|story of my life|same old story|same procedure as|what else is new|tell us something new|not again|what a joke|what a circus|what a farce|what a shambles|give me a break|for crying out loud|for god 's sake|for heaven 's sake|for once in (?:his|her|their|your)|are you kidding|you must be joking|enough said|say no more|let us leave it at that|let us not talk about|need i say more|nuff said|i rest my case|just saying|muggins|yours truly|joe public|the usual (?:excuses?|story|nonsense|circus))`,
    BARE,
  ),
];
