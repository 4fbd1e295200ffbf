/**
 * Whether words judge an idea ("that will never work", "yes, but …", "too expensive"). While ideas are collected, holes have their turn
 * later; the hint that follows never blocks. Whole patterns on purpose: an idea may well hold a "not" ("ship what cannot wait first").
 */
export function isCriticism(text: string): boolean {
  const words = plain(text);
  return CRITICISM.some((pattern) => pattern.test(words));
}

/**
 * Whether words mend instead of naming a hole ("we could …", "add a second gate"). While holes are listed such words are kept for the
 * fixes, so that no hole stays hidden behind the first repair.
 */
export function isSolution(text: string): boolean {
  const words = plain(text);
  return SOLUTION.some((pattern) => pattern.test(words));
}

/** Lower case, straight apostrophes, single spaces. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
}

const IT = String.raw`\b(?:that|this|it|which|the idea|that one)`;
const NOT = String.raw`(?:won't|will not|will never|would never|wouldn't|would not|can't|cannot|can never|could never|doesn't|does not|isn't|is not|never)`;

const CRITICISM: readonly RegExp[] = [
  /^(?:yes|yeah|ok|okay|fine|nice|good idea)?[,.]? ?but\b/,
  /^(?:no|nope|never|nonsense|impossible|unrealistic|forget it|not again|no way)(?:[,.!;:]|$| (?:way|chance|because))/,
  new RegExp(
    String.raw`${IT} ${NOT} (?:ever |really |even |going to )*(?:work|fly|happen|help|scale|fit|pay|last|sell|do|possible|realistic|allowed|feasible|worth|our|legal|safe|solve)`,
  ),
  new RegExp(
    String.raw`${IT}(?:'s| is| would be| will be|'d be|'ll be)(?: just| far| way| much| simply| all)* (?:too (?!late\b.* to)|impossible|unrealistic|naive|silly|stupid|nonsense|crazy|pointless|overkill|a bad|a terrible|a waste)`,
  ),
  /^(?:far |way |much )?too (?:expensive|costly|dear|slow|risky|dangerous|complicated|complex|hard|difficult|much work|big|late)\b/,
  /\b(?:we|they|somebody|someone) (?:have |had |already |all )*(?:tried|tested|did|done) (?:that|this|it)\b/,
  /\b(?:has|was) (?:already )?(?:been )?tried (?:before|already|once|in)\b/,
  /\b(?:there is|there's|there are|we have|we've got|they have) no (?:budget|money|time|people|room|capacity|hands|way)\b/,
  /\bno(?:body|one| one) (?:will|would|is going to|wants to|ever) (?:ever )?(?:do|pay|buy|use|accept|read|want|agree|approve|sign|do|come|fill)/,
  /\b(?:bad|stupid|silly|terrible|crazy) idea\b/,
  /\bmakes no sense\b|\bdoesn't make sense\b|\bwaste of (?:time|money)\b|\bnever going to\b/,
  /\b(?:we|you) (?:can't|cannot|could never|can never) (?:afford|do|promise|allow|sell|pay|change|ask|expect|make|get) (?:that|this|it)\b/,
  /\bcan't afford\b|\bnot (?:realistic|feasible|doable)\b|\b(?:legal|finance|it|management|the boss|head office) (?:will|would) (?:never|not)\b/,
  /^(?:who|how) (?:will|would|is going to|should|on earth)\b.*\b(?:pay|do all|find the time|manage that|afford)\b/,
];

const MODAL = String.raw`(?:could|can|should|might|must|need to|have to|ought to|would)`;
const DOING = String.raw`(?:add|agree|ask|assign|automate|borrow|build|buy|call|change|check|clean|close|cut|double|draw|drop|fix|give|hire|hold|install|invite|keep|lease|make|mark|move|offer|open|order|pay|place|plan|print|put|remove|rent|repair|replace|reserve|rewrite|schedule|send|set|share|shift|show|split|start|stop|swap|switch|teach|test|train|try|use|warn|write)`;
const THING = String.raw`(?:a|an|the|another|one|two|three|more|our|their|every|all|it|them|him|her|that|this|some|extra|somebody|someone|everybody|up|out|in)`;

const SOLUTION: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:then |so |maybe |perhaps |well,? )*(?:we|i|you|somebody|someone) ${MODAL} (?!not\b|never\b|fail|lose|miss|run out|end up)(?:just |simply |also |always |still )*${DOING}\b`,
  ),
  /^(?:then |so |maybe |perhaps |ok,? |well,? )*(?:let's|let us|why don't we|why not|what if we|how about|what about|couldn't we|can't we|can we|could we|shall we)\b/,
  /^(?:i|we) (?:suggest|propose|recommend|would suggest)\b/,
  /^(?:the |an? )?(?:easy |simple |quick |best )?(?:fix|solution|answer|remedy|workaround)(?: is| would be| could be|:)/,
  new RegExp(String.raw`^(?:just |simply |then |so |please )*${DOING} ${THING}\b`),
  /\b(?:would|will) (?:fix|solve|prevent|take care of) (?:that|this|it)\b/,
];
