import { DET, END, JOB_WORDS, phrase, SOMEBODY, type Pattern } from './phrase.ts';

/** Turning away, sarcasm and wishes about others: phrases that carry the blame between the lines. */
export const ATTITUDE_PHRASES: readonly Pattern[] = [
  phrase(
    'not-mine',
    `(?:not|never|is not|hardly) (?:really |exactly |actually |just |even |at all )*(?:my|our|@person 's|@team 's|the @team 's) (?:\\w+ )?(?:${JOB_WORDS})(?! (?:number|statement|list|description says|title|code|yet|order|to decide alone))`,
    { names: false, deniable: false },
  ),
  phrase('not-mine', `(?:not|never) (?:my|our) fault`, { names: false, deniable: false }),
  phrase('not-mine', `(?:not|never) (?:my|our) @team(?= [.,!?;]|$)`, { names: false, deniable: false }),
  phrase(
    'not-mine',
    `(?:it|that|this) (?:is|was) not (?:us|me|our (?:team|side|shift|crew)|@team)(?: ,| but| ;| -| –| —)`,
    { names: false, deniable: false },
  ),
  phrase(
    'not-mine',
    `(?:none of (?:my|our) (?:business|concern)|(?:above|below|beneath|over) (?:my|our) pay ?grade|nothing to do with (?:me|us|my|our)|not what (?:i am|we are) paid (?:for|to)|not in (?:my|our) job description|not on (?:me|us)|not down to (?:me|us)|no skin off (?:my|our))`,
    { names: false, deniable: false },
  ),
  phrase(
    'not-mine',
    `(?:that|this|it|which|the rest) (?:is|was) (?:really |clearly |simply |entirely |just |all )*(?:your|his|her|their|@person 's|@team 's|the @team 's|(?:an? )?@team|(?:an? )?@person) (?:job|problem|mess|baby|issue|headache|responsibility|lookout)(?! (?:to|that|on|is|since))`,
  ),
  phrase(
    'not-mine',
    `(?:that|this|it|one|the delay|all of (?:this|that|it)) (?:is|was) (?:all |entirely |clearly |squarely |completely )?(?:on|down to|because of|up to) (?:@team|@person|them|you|him|her|the @team|the @person|the \\w+ @team)(?= [.,!?;]| and| again|$| not)`,
  ),
  phrase(
    'not-mine',
    `let (?:@team|@person|them|the @team|the @person) (?:sort|fix|deal|worry|clean|handle|explain|take the)`,
  ),
  phrase(
    'not-mine',
    `(?:we|i) (?:did|have done|do) (?:our|my) (?:part|bit|job|share)(?= [.,!?;]| and| but| so|$)`,
    { names: false, deniable: false },
  ),
  phrase('not-mine', `(?:do not|do n't) look at (?:me|us)`, { names: false, deniable: false }),
  phrase(
    'because-of',
    `(?:because of|due to|on account of|owing to|caused by|courtesy of|(?<=(?:is|was|are|were|all|entirely|solely|mainly|largely|partly|simply|just|only) )down to) ${DET}(?:@person|@team)(?! 's)${END}`,
  ),
  phrase(
    'because-of',
    `thanks to ${DET}(?:@person|@team|you|them|him|her)(?: ,)?(?: (?:our|my|the|this|we|i|it|customers?|everyone|everybody|another|half|all|now|no|nobody|@\\w+))(?: \\S+){0,6} (?:late|lost|lose|losing|miss|missed|wrong|mess|again|overtime|weekends?|chaos|delay|delayed|broke|broken|redo|rework|stuck|stands?|stood|angry|complaints?|not|no|nobody|have to|had to|backlog|behind|down|fail|failed|empty|trouble|furious|scrap)`,
  ),
  phrase('because-of', `(?:because of|due to) (?:you|them|him|her|those|these)${END}`),
  phrase('because-of', `if it (?:were|was) not for ${DET}(?:@person|@team|them|him|her|you)`),
  phrase(
    'sarcasm',
    `(?:(?:how|so|that is|this is|it is|just|again) )?(?:typical|classic) (?:for |of |behaviou?r (?:of|from|for|by) )?(?:the |our |you |those )?(?:@person|@team|@customer|them|him|her|you)(?! 's)${END}`,
  ),
  phrase(
    'sarcasm',
    `(?:typical|classic) (?:\\w+ ){1,2}(?:decision|move|behaviou?r|attitude|answer|reply|nonsense|excuse|reaction|promise|stunt|chaos|arrogance|mentality)`,
  ),
  phrase(
    'sarcasm',
    `(?:this|that) is what (?:happens|you get|we get)(?: \\S+){0,3} (?:@team|@person|@nobody|they|you|he|she)`,
  ),
  phrase('sarcasm', `(?:this|that) is what you get (?:when|if|for)`),
  phrase('sarcasm', `(?:is|was) it (?:the )?(?:@person|@team) again`),
  phrase('sarcasm', `(?:unbelievable|ridiculous|pathetic|go figure|shocking|disgraceful)(?= [.!]|$)`),
  phrase(
    'sarcasm',
    `like (?:a |an )?(?:maniacs?|idiots?|children|animals|lunatics?|zombies?|headless chickens?|sheep|amateurs)`,
  ),
  phrase(
    'sarcasm',
    `what (?:on earth |the hell )?(?:was|were|is|are) (?:the )?(?:@person|@team|they|he|she|you) (?:even )?(?:thinking|doing all|playing at|smoking|waiting for)`,
  ),
  phrase(
    'sarcasm',
    `what (?:is|was) (?:wrong|the matter) with (?:the |these |those )?(?:@person|@team|@somebody|them|him|her|you)`,
  ),
  phrase('sarcasm', `what is (?:his|her|their|your|(?:the )?@team 's|@person 's) problem`),
  phrase(
    'sarcasm',
    `what (?:do|does) (?:the )?(?:@person|@team|they|he|she|you) (?:even )?do all (?:day|week|morning|night)`,
  ),
  phrase(
    'sarcasm',
    `(?:are|is) (?:they|you|he|she|these people) (?:all )?(?:blind|deaf|stupid|serious|kidding|asleep|mad|crazy|out of)`,
  ),
  phrase('sarcasm', `who (?:do|does) (?:the )?(?:@person|@team|they|he|she|you) think`),
  phrase('sarcasm', `since when (?:do|does|is|are|did|has|have) (?:the )?(?:@person|@team|they|he|she|you)`),
  phrase(
    'sarcasm',
    `(?:no names|naming no names|not naming (?:any )?names|without naming names|mentioning no names|you know who|certain (?:people|colleagues|gentlemen|ladies|@somebody|@team|departments|persons)|a certain (?:@team|department|@person|@somebody|person|colleague))`,
    { deniable: false },
  ),
  phrase('sarcasm', `unlike (?:the )?(?:@team|@person|them|you|some|certain)(?= |$)`),
  phrase(
    'sarcasm',
    `^(?:the |it is |and |oh ,? ?)*(?:@team|@person|they|him|her|them)(?: ,)? (?:yet |once )?again(?= [.!?]|$)`,
  ),
  phrase(
    'sarcasm',
    `(?:can|could|would|will) not (?:ever |really |possibly |even )?(?:(?:rely|count|depend) on|trust|work with|stand|bear|stomach) (?:the |these |those )?(?:@person|@team|them|him|her|you|these people)`,
    { deniable: false },
  ),
  phrase(
    'sarcasm',
    `(?:i|we) (?:\\w+ ){0,4}(?:chase|chased|beg|begged|babysit|babysat|nag|nagged|run after|clean up after|pick up after|hold hands with|baby-sit|spoon-feed) (?:the |these |those )?(?:@person|@team|them|him|her|you)`,
  ),
  phrase(
    'sarcasm',
    `(?:@person|@team|they|he|she) (?:would|will) not (?:know|recogni[sz]e|notice|spot) (?:an? |the )?\\w+ (?:if|when|even|from)`,
  ),
  phrase('sarcasm', `(?:get|gets|got|getting) away with (?:it|this|that|murder|everything|anything)`),
  phrase(
    'sarcasm',
    `(?:drive|drives|driving|drove) (?:me|us|everyone) (?:mad|crazy|nuts|up the wall|insane)`,
  ),
  phrase(
    'sarcasm',
    `(?:@person|@team|they|he|she|you) (?:\\w+ ){0,5}(?:cost|costs) us (?:thousands|millions|money|(?:the|a|this|that|two|our) (?:\\w+ )?(?:customer|customers|contract|deal|account|order|client|tender|weekend|job|season|title|business|reputation|fortune))`,
  ),
  phrase('sarcasm', `(?:say|says|said|saying) no to (?:everything|anything|every)`),
  phrase(
    'sarcasm',
    `(?:that is|this is|is) (?:@team|@person|the @team|(?:just )?(?:so )?like (?:@team|@person|them|him|her|you)|them|@team|@person) (?:for you|all over)`,
  ),
  phrase('sarcasm', `just like (?:@team|@person|them|him|her|you) to`),
  phrase(
    'sarcasm',
    `what (?:else )?(?:(?:do|did|would|should) (?:you|we|i|one)|can (?:you|one)) (?:really )?expect (?:from|of)`,
  ),
  phrase(
    'sarcasm',
    `(?:surprise surprise|surprise , surprise|what a surprise|no surprise there|big surprise|shocker|here we go again)`,
    { names: false, deniable: false },
  ),
  phrase(
    'sarcasm',
    `would it (?:kill|hurt|be too much (?:to ask )?for) (?:@team|@person|them|him|her|you|the @team|anyone|@somebody)`,
  ),
  phrase(
    'sarcasm',
    `(?:how hard can it be|is it (?:really )?(?:so|that|too) (?:hard|difficult|much)|is it too much to ask|as if (?:they|he|she|@team|@person) (?:care|cared|cares|ever|knew|would)|god forbid|heaven forbid|good luck getting|yeah right|must be nice(?! and)|as though they)`,
    { deniable: false },
  ),
  phrase(
    'sarcasm',
    `(?:would|could) not (?:have|be|need)(?: \\S+){1,8} if (?:the |our |their |those )?(?:\\w+ )?(?:@team|@person|they|he|she|you|@somebody) (?:had|did|were|was|would|could|knew|cared|\\w+ed|read|told|paid|kept|sent|thought|stuck|spoke)`,
  ),
  phrase(
    'wish',
    `if (?:the |our |those )?(?:\\w+ )?(?:@team|@person|@somebody|they|he|she|you) had (?:not )?(?:\\w+ly |only |just |ever )?(?:\\w+(?:ed|en|ne|nt|ft|wn|ught|pt|ld)|come|run|read|put|set|cut|known|met|spoken)`,
  ),
  phrase(
    'fault',
    `(?:wrong|incorrect|incorrectly|wrongly|faulty|sloppy|careless|badly|poorly)(?: \\S+){0,5} by ${DET}(?:@person|@team)`,
  ),
  phrase('sarcasm', `nothing better to do`),
  phrase(
    'sarcasm',
    `so much for (?:the |their |his |her |your )?(?:@team|@person|promises?|teamwork|planning)|(?:as|about as) useful as|the usual suspects`,
  ),
  phrase(
    'fault',
    `(?:@person|@team|they|he|she|you|@somebody) (?:\\w+ )?(?:should|must|needs? to|has to|have to|ought to|deserves? to) be (?:fired|sacked|disciplined|punished|written up|let go|suspended|demoted|told off|ashamed|held (?:responsible|accountable))`,
  ),
  phrase('fault', `(?:get|got) rid of (?:the |that |this )?(?:@person|@team|him|her|them)`),
  phrase(
    'sarcasm',
    `(?:leave it to|trust|count on) (?:the )?(?:@person|@team|them|him|her|you) to (?:mess|forget|screw|find a way|break|be late|complicate|lose|miss|ruin|botch|make it|get it)`,
  ),
  phrase('sarcasm', `everything (?:@team|@person|they|he|she) touch(?:es)?`),
  phrase(
    'sarcasm',
    `(?:was|were|has been|have been|had been) (?:told|warned|asked|reminded) (?:twice|three times|four times|repeatedly|again and again|many times|several times|so many times|over and over|a hundred times|time and again)`,
  ),
  phrase('sarcasm', `rather(?: \\S+){1,6} than (?:help|ask|admit|listen|work|fix|check|call|tell|talk)`),
  phrase(
    'fault',
    `all because (?:of )?(?:the |our )?(?:\\w+ )?(?:@team|@person|@somebody|they|he|she|you|him|her|them)`,
  ),
  phrase('fault', `stop blaming`, { deniable: false }),
  phrase('sarcasm', `in (?:his|her|their|your) right minds?`),
  phrase('sarcasm', `is it always (?:the )?(?:@team|@person|me|us|them|him|her|you)(?= [?.!]|$| who| that)`),
  phrase(
    'sarcasm',
    `(?:we|i) (?:have |had )?(?:told|warned|asked|reminded|begged|emailed|called) (?:the )?(?:@team|@person|them|him|her|you)(?: \\S+){0,5} (?:times|twice|again and again|over and over|weeks ago|months ago)`,
  ),
  phrase('sarcasm', `, it (?:is|was) (?:the )?(?:@team|@person|them|him|her|you)(?= [.!]|$)`),
  phrase(
    'sarcasm',
    `(?:his|her|their|your|@person 's|@team 's) (?:idea|decision|call|choice|order|job|problem|mess)(?: ,)? not (?:mine|ours|my|our)`,
  ),
  phrase(
    'sarcasm',
    `(?:@team|@person|they|he|she) (?:only|just) (?:looks? at (?:the )?(?:prices?|money|costs?|numbers|margins?|kpis?)|hears? what|does? what|talks? about)`,
  ),
  phrase(
    'wish',
    `if (?:the |our )?(?:@team|@person|@somebody|they|he|she|you) (?:just |only |really )?(?:followed|listened|cared|paid|communicated|cooperated|bothered|learned|learnt|behaved|respected|thought|stuck to|did (?:their|his|her|your))`,
  ),
  phrase('sarcasm', `(?<=, |^)typical(?= [.!]|$)`),
  phrase(
    'sarcasm',
    `what (?:the )?(?:@team|@person|they|he|she|you) (?:do|does|did|(?:is|are|was|were) doing) all`,
    { deniable: false },
  ),
  phrase(
    'sarcasm',
    `(?:but|and|,) (?:would|did|do|does|will) (?:the )?(?:@team|@person|they|he|she|you|@somebody) (?:ever |even )?(?:listen|care|bother|answer|reply|react|read|help|check|call)`,
  ),
  phrase(
    'sarcasm',
    `(?:@team|@person|they|he|she|you) only (?:ever )?(?:calls?|shows? up|comes?|talks?|writes?|answers?|helps?|works?|turns? up|reacts?) (?:to us )?(?:when|if)`,
  ),
  phrase('sarcasm', `(?:did|does|doing|do) this to us|look what (?:they|he|she|you|@team|@person)`),
  phrase('sarcasm', `thanks for nothing`, { names: false, deniable: false }),
  phrase(
    'sarcasm',
    `${SOMEBODY} (?:at (?:its|their|his|her) (?:best|finest)|strikes? again|did it again|does it again|has done it again|have done it again|again !)`,
  ),
  phrase(
    'sarcasm',
    `(?:of course|naturally|obviously|as usual|as always|once again|yet again)(?: ,)? it (?:is|was|has to be|must be) (?:the )?(?:@team|@person|they|he|she)(?: again)?(?= [.!?]| who| that|$)`,
  ),
  phrase(
    'sarcasm',
    `(?:@team|@person|they|he|she|you)(?: ,)? (?:of course|who else|as usual|once again|yet again|obviously)(?= [.!,]|$)`,
  ),
  phrase(
    'sarcasm',
    `(?:always|always the|it is always|it was) (?:the )?(?:same )?(?:@team|@person|you|them) again`,
  ),
  phrase(
    'sarcasm',
    `it is (?:always|again|once again|yet again|just|only) (?:the )?(?:\\w+ )?(?:@team|@person|you|them)(?= who| that| again|$| [.,!])`,
  ),
  phrase(
    'sarcasm',
    `(?:it is |it has to be )?(?:always|again) the same (?:people|person|@somebody|@team|@person|guys|ones|suspects|story with)`,
  ),
  phrase(
    'wish',
    `if (?:only )?(?:@team|@person|they|he|she|you|the @team|the @person|@somebody|the \\w+ @team) (?:would (?:just|only|finally|simply|actually|ever|at least)|(?:just |only |simply |actually |finally )(?:\\w+ed|did|read|told|had|listened|asked|looked|kept|sent)|had (?:just|only|simply|actually|bothered|listened|done|paid|told|asked|checked|read|followed|looked)|could (?:just|only|be bothered|read|count|listen|plan|think|spell|keep|make up)|did (?:their|his|her|your) (?:job|jobs|homework|work)|knew (?:how|what)|(?:was|were) (?:not )?(?:so|such|more|less|not|a bit)|stopped|cared|learned|learnt|bothered)`,
  ),
  phrase(
    'wish',
    `(?<=^|[.!?,;] |and |but )had (?:@team|@person|they|he|she|you|the @team|the @person) (?:just |only |not |actually )?(?:\\w+ed|done|read|told|thought|kept|known|paid|sent|spoken)`,
  ),
  phrase('wish', `if only (?:@team|@person|they|he|she|you|the @team|the @person|@somebody|the \\w+ @team)`),
  phrase(
    'wish',
    `(?:@team|@person|they|he|she|you) (?:just |only |simply |really )*(?:need|needs|have|has|ought) to (?:try harder|wake up|grow up|get (?:their|his|her|your) act together|do (?:their|his|her|your) (?:job|jobs|work)|pull (?:their|his|her|your)|learn to|be more careful|pay (?:more )?attention|stop \\w+ing|start (?:listening|thinking|reading|doing)|take (?:this|it|us|their|his|her|things|more)|work harder|concentrate|care|own up|listen|be (?:fired|replaced|told))`,
  ),
];
