/**
 * Whether words judge an idea ("that will never work", "yes, but …", "too expensive"). While ideas are collected, holes have their turn
 * later; the hint that follows never blocks. Whole patterns on purpose: an idea may well hold a "not" ("ship what cannot wait first").
 */
export function isCriticism(text: string): boolean {
  const words = plain(text);
  return CRITICISM.some((one) => one.test(words));
}

/**
 * Whether words mend instead of naming a hole ("we could …", "add a second gate"). While holes are listed such words are kept for the
 * fixes, so that no hole stays hidden behind the first repair.
 */
export function isSolution(text: string): boolean {
  const words = plain(text);
  return SOLUTION.some((one) => one.test(words));
}

/** Lower case, straight apostrophes, single spaces. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
}

function pattern(source: string): RegExp {
  return new RegExp(source);
}

const IT = String.raw`\b(?:that|this|it|which|the idea|that one)`;
const WILL = String.raw`(?:'ll|'d| will| would| could| can| might)`;
const NOT = String.raw`(?:won't|will not|will never|would never|wouldn't|would not|can't|cannot|can never|could never|couldn't|doesn't|does not|isn't|is not|never)`;
const ANY = String.raw`(?:just |simply |really |even |ever |only |far |way |much |all |clearly |going to )*`;
const WHO = String.raw`\b(?:customers?|clients?|the union|legal|finance|management|the board|the boss|the team|sales|operations|people|drivers|users|they|everybody|everyone|head office|the auditors?)`;

const CRITICISM: readonly RegExp[] = [
  // "Yes, but …", "sounds nice but …", "no, because …"
  /^(?:yes|yeah|ok|okay|fine|nice|good idea)?[,.]? ?but\b/,
  /^(?:sounds|looks|nice|good|great|interesting|lovely|funny|in theory)\b.*\bbut\b/,
  /^(?:no|nope|never|nonsense|unrealistic|illegal|forget it|not again|no way|dream on|come on)(?:[,.!;:]|$| (?:way|chance|because))/,
  /^(?:impossible|unthinkable|out of the question|hardly possible)\b/,
  /^not (?:with|here|again|possible|in our|in this|our|my|under|now|a chance|for us|realistic|feasible|doable)\b/,
  // "That won't work", "it will break", "this is too risky", "that costs too much"
  pattern(
    `${IT} ${NOT} ${ANY}(?:work|fly|happen|help|scale|fit|pay|last|sell|do|be|possible|realistic|allowed|feasible|worth|our|my|legal|safe|solve|change|make|get|survive|convince)`,
  ),
  pattern(
    `${IT}${WILL} (?:never|${ANY}(?:break|fail|collapse|crash|backfire|end badly|cause|create|cost (?:too|far|way|a fortune|millions|more)|take (?:too|years|months|weeks|ages|forever)|kill|ruin|hurt|annoy|overload))`,
  ),
  pattern(`${IT} (?:costs?|takes?) ${ANY}(?:too|years|months|ages|forever|a fortune|millions)`),
  pattern(
    `${IT}(?:'s| is| was| would be| will be|'d be|'ll be|'s been| has been) ${ANY}(?:too (?!late\\b.* to)|impossible|unrealistic|naive|silly|stupid|nonsense|crazy|pointless|overkill|illegal|forbidden|dangerous|unsafe|risky|expensive|wrong|useless|against|not |done before|tried|a bad|a terrible|a waste|a risk|a problem|the wrong)`,
  ),
  pattern(
    `${IT} (?:ignores|misses|forgets|solves nothing|changes nothing|helps nobody|only (?:helps|moves|shifts))`,
  ),
  pattern(
    `${IT}(?: is|'s) (?:just|only|nothing but) an? |${IT} needs (?:approval|a permit|months|years|permission)`,
  ),
  /\b(?:nightmare|chaos|disaster|fantasy|gimmick|wishful|pipe dream|fad|my doubts|make (?:things|it) worse|harder than|add up)\b/,
  /\b(?:will|would|could|'ll|'d) (?:only )?(?:hurt|upset|annoy|anger|scare|confuse|lose|get hurt|backfire|suffer|fall apart)\b/,
  /\b(?:is|are|was|were|sounds|looks) (?:far|way|much) too\b|^(?:that|this|it) (?:sounds|looks) (?:expensive|risky|complicated|dangerous|naive|like a lot)\b/,
  /\bnothing to do with\b|\bbigger problems\b|\bi can't see\b|\bno (?:customer|client|driver|planner|manager) (?:wants|will|would|needs)\b/,
  /\byou (?:forget|ignore|overlook|underestimate)\b/,
  /^(?:our|the|my|their|your|most|half the) (?:(?!that|who|which)[\w'-]+ ){1,3}(?:can't|cannot|won't|will not|wouldn't|would not|don't|do not|doesn't|does not|will never|would never)\b/,
  /^(?:far |way |much )?too (?:expensive|costly|dear|slow|risky|dangerous|complicated|complex|hard|difficult|much work|big|late|many|little)\b/,
  /\b(?:unrealistic|utopian|ridiculous|absurd|overkill|against the (?:contract|law|rules|policy|agreement))\b/,
  // "We tried that", "been there"
  /\b(?:we|they|somebody|someone) (?:have |had |'ve |already |all )*(?:tried|tested|did|done) (?:that|this|it)\b/,
  /\b(?:has|was|been) (?:already )?(?:been )?tried (?:before|already|once|in)\b|\bbeen there\b|\bdone that\b/,
  // "There is no budget", "we don't have the people", "nobody will …"
  /\b(?:there is|there's|there are|we have|we've got|they have) no (?:budget|money|time|people|room|capacity|hands|way|staff)\b/,
  /^we (?:lack|risk|(?:will|would) lose|'ll lose|'d lose|never have)\b|^we'd (?:lose|need)\b|^we don't (?:own|know|want|need)\b/,
  /\b(?:we|you|they) (?:don't|do not|haven't|have not|will never) (?:have|get|got) (?:the |enough |that |any |so many |so much )*(?:people|time|money|budget|space|staff|room|skills|data|means|hours|trucks|drivers|machines)\b/,
  /\bno(?:body|one| one) (?:will|would|is going to|wants to|ever) (?:ever )?(?:do|pay|buy|use|accept|read|want|agree|approve|sign|come|fill|notice|care|need)/,
  pattern(
    `${WHO}(?:'ll|'d| will| would) (?:never|not|hate|refuse|complain|laugh|object|revolt|quit|leave us|say no|be furious|go mad|kill)`,
  ),
  /\b(?:we|you) (?:can't|cannot|could never|can never|won't) (?:be serious|afford|(?:do|promise|allow|sell|pay|change|ask|expect|make|get) (?:that|this|it)\b)/,
  // "I doubt it", "I see problems", "who is supposed to …"
  /\bi (?:don't|do not) (?:think|believe|see how|like)\b|\bi doubt\b|\bi(?:'m| am) (?:not (?:sure|convinced)|afraid|sceptical|skeptical)\b/,
  /\bi (?:can )?(?:already )?see (?:a lot of |many |some |big |huge )*(?:problems|risks|trouble|holes|issues)\b/,
  /\b(?:bad|stupid|silly|terrible|crazy) idea\b|\bmakes no sense\b|\bdoesn't make sense\b|\bwaste of (?:time|money)\b|\bnever going to\b|\bgood luck with\b|\bbe realistic\b/,
  /^(?:and )?(?:who|how) (?:will|would|is|are|should|on earth|pays|has)\b.*\b(?:pay|pays|do all|do that|do it|find the time|the time|manage that|afford|supposed to|meant to)\b/,
];

const MODAL = String.raw`(?:could|can|should|might|must|need to|have to|ought to|would)`;
const DOING = String.raw`(?:add|agree|ask|assign|automate|avoid|block|book|borrow|bring|build|buy|call|change|check|clean|close|cover|cut|double|draw|drop|find|fix|get|give|handle|hire|hold|include|inform|insist|insure|install|invite|keep|lease|let|limit|make|mark|meet|move|offer|order|place|plan|prevent|print|put|remove|rent|repair|replace|reserve|rewrite|schedule|send|share|shift|show|solve|split|stop|swap|switch|talk|teach|tell|test|train|try|use|warn|write)`;
const THING = String.raw`(?:a|an|the|another|one|two|three|more|our|their|every|all|it|them|him|her|that|this|some|extra|somebody|someone|everybody|up|out|in)`;
const FIRST = String.raw`^(?:then |so |maybe |perhaps |ok,? |well,? |just |simply |please )*`;

const SOLUTION: readonly RegExp[] = [
  // "We could ask …", "then Sales should tell …"
  pattern(
    `${FIRST}(?:we|i|you|somebody|someone) ${MODAL} (?:just |simply |also |always |still |easily )*${DOING}\\b`,
  ),
  /^(?:then )?we(?:'d| had) better\b|^then we (?:just|simply)\b/,
  pattern(`^then (?:[\\w']+ ){1,3}${MODAL} ${DOING}\\b`),
  pattern(
    `${FIRST}(?:let's|let us|why don't we|why not|what if we|how about|what about|couldn't we|can't we|can we|could we|shall we|could it|couldn't it)\\b`,
  ),
  /^(?:i|we) (?:suggest|propose|recommend|would suggest)\b/,
  /^(?:the |an? )?(?:easy |simple |quick |best )?(?:fix|solution|answer|remedy|workaround)(?: is| would be| could be|:)/,
  // "Add a lock", "have Ben check it", "simply ask them"
  pattern(`${FIRST}(?:${DOING}|set|open|start) ${THING}\\b(?! of\\b)`),
  pattern(
    `${FIRST}(?:borrow|buy|hire|insure|install|invite|lease|rent|teach|train|use)(?! (?:of|by|is|are|was|were|has|costs?)\\b) \\w`,
  ),
  pattern(
    `${FIRST}(?:make|have|let) [\\w']+ (?:responsible|check|do|sign|call|ask|tell|take|watch|look|bring|own|decide|approve)\\b`,
  ),
  // "A checklist would help", "that can be fixed"
  /^(?:an?|one|two|three|another|more|some|the) [\w' -]+ (?:would|will) (?:do|help|fix|solve|be enough|handle|catch that|prevent|take care of)\b/,
  /\b(?:would|will) (?:fix|solve|prevent|take care of) (?:that|this|it)\b/,
  /\b(?:that|this|it) (?:can|could) (?:easily )?be (?:fixed|solved|avoided|handled|prevented|insured|mended)\b/,
];
