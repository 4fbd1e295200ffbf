import type { Predicate } from './predicate.ts';
import type { Unit } from './unit.ts';

/** What follows the verb, up to `words` words or the end of the sentence, as one string. */
export function tailOf(units: readonly Unit[], predicate: Predicate, words = 16): string {
  const tail: string[] = [];
  for (let at = predicate.at + 1; at < units.length && tail.length < words; at += 1) {
    const word = units[at]?.word ?? '.';
    if (['.', '!', '?', ';', '…'].includes(word)) break;
    tail.push(word);
  }
  return tail.join(' ');
}

/** The action went wrong, and the sentence says so by itself: "gave the wrong dose", "sold it without asking". */
export const WENT_WRONG =
  /\b(?:wrong|wrongly|incorrect|incorrectly|badly|poorly|sloppily|carelessly|blindly|upside down|back to front|backwards?|the wrong way|(?:against|despite) (?:all |our |my |every |better |the |his |her |their )*(?:advice|warnings?|instructions?|orders|rules?|polic(?:y|ies)|judge?ment|agreement|objections?|being (?:told|asked|warned|reminded))|for the (?:second|third|fourth|fifth|tenth|umpteenth|nth|hundredth) time|in (?:a|such a) (?:rush|hurry)|at our expense|on our backs|(?:even though|although|though|while) (?:he|she|they|we|i) (?:knew|had (?:been )?(?:told|warned|asked)|(?:was|were) (?:told|warned|asked)|told|asked|warned)|, (?:causing|costing|leaving|ruining|forcing|making) (?:a|the|us|everyone|another)|(?:deliberately|recklessly|stupidly|lazily|conveniently|casually|happily|arbitrarily|selfishly|foolishly|mistakenly|accidentally|knowingly|wil?lfully|intentionally|secretly|thoughtlessly|unilaterally|needlessly|irresponsibly)|to save (?:time|money|effort|himself|herself)|and (?:hopes?|hoped) (?:that )?(?:nobody|no one|for the best)|over (?:our|my|everyone's|everybody's|his|her) heads?|for (?:himself|herself|themselves|itself)(?= |$)|whatever\b|(?:this|the|a) (?:\w+ )?mess|inside out|by mistake|in error|at the last (?:minute|moment|second)|last[- ]minute|behind (?:our|my|your|everyone's|everybody's) backs?|on purpose|for no (?:good )?reason|out of (?:laziness|spite|habit|convenience|greed)|no matter (?:who|what|how)|too (?:late|early|fast|soon|little|few|quickly|slowly|cheaply|low|high|tight|loose|much|many|often|long|short|small|big|thin|thick|hot|cold|close)|without (?:even |first |ever |really |so much as )?(?!(?:knowing|being asked|seeing|having to|stopping|complaining|losing|waiting)\b)(?:\w+ing\b|permission|approval|notice|warning|a word|consulting|us\b|any (?:warning|notice|thought|check)|(?:an? |any |the |his |her |their )?(?!(?:\w+ )?(?:loss|losses|problems?|delays?|stops?|complaints?|injur\w+|accidents?|incidents?|issues?|errors?|breaks?|overtime|help|trouble|fuss|cost|damage|interruption|difficulty|pay)\b)\w+)|instead of (?:\w+ing)|just to (?:look|get|make|save|hit|please|win)|to (?:look good|cover|save (?:himself|herself|themselves|face)|get (?:the|their|his|her) (?:signature|bonus|commission))|(?:(?:that|what|things|something|stuff|features?|dates?|volumes?|prices?) (?:we|operations|nobody|production|it) (?:can|could|do|did|will) not|(?:nobody|no one|no-one) (?:can|could|asked|needs|wants))|like (?:candy|confetti|sweets|crazy|mad|there is no tomorrow)|twice as (?:much|many)|than (?:we need|agreed|anyone)|(?:impossible|unrealistic|absurd|ridiculous|insane|crazy|stupid|pointless|unreasonable|nonsensical|idiotic|half-baked|worthless|bogus|misleading) \w+|straight to (?:production|the customer|the boss|the press)|(?:bad|terrible|poor|lousy|awful|false) (?:advice|information|data|instructions|directions|service|work|figures|numbers|copy|news too)|(?:fake|forged|bogus|phon(?:y|ey)) \w+|on the fly|no (?:right|business) (?:to|\w+ing)|anyway$|regardless|at (?:\S+ ){1,3}'s expense|wrong$|that makes? no sense|(?:nobody|no one) can (?:use|read|understand|open)|junk|rubbish|garbage|crap|trash|nonsense|chaos|a (?:huge |big |total )?mess|trouble|havoc|a fuss|a scene|lies|bullshit|(?:only |just )?half the (?:truth|story)|half[- ](?:done|finished|baked|hearted|heartedly)|unattended|unlocked|unchecked|untested|unfinished|unsecured)\b/u;

/** Left in a bad state: "left the gate open". */
export const LEFT_BEHIND =
  /^(?!early|late|at |for |on |in |before|after|home|work\b)(?:\S+ ){1,5}?(?:open|on(?= \w+ing\b|$| all| over| for| again| and| [.,])|running|inside|in the (?:rain|sun|cold|way|corridor|road)|unlocked|unattended|behind|unfinished|half|dirty|empty|outside|hanging|waiting|in the dark|alone|lying|in (?:the lurch|a mess|chaos)|unsecured|unplugged|out(?=$| in| all| over| again| [.,])|stranded|blocked|without)\b/u;

/** Makes even a routine a reproach when it comes with "always", "every time". */
export const AGGRAVATED =
  /\b(?:too late|late|wrong|last[- ]minute|last moment|without|empty|dirty|half|incomplete|blame|complain|excuses?|nothing|more and more|worse|mess|instead of|but never|five minutes before|the impossible|yesterday|someone else|somebody else|everyone else|others|the rest of us|first and|problems?|trouble|no\b|never|fault|last|on friday (?:afternoon|evening)|right before|just before)\b/u;

/** "… every time", "… all the time": an absolute at the end. */
export const EVERY_TIME =
  /(?<!\b(?:from|of|for|in|on|to) )\b(?:every (?:single )?(?:time|day|week|shift|month|morning|project)|all the time|as usual|as always|as ever|yet again|once again|again and again|time and (?:time )?again|over and over|(?<!\d )all day long|time after time)\b/u;

/** A time table, not a habit: "does not answer after 18:00". */
export const SCHEDULED =
  /\b(?:(?:after|before|until|between|from|at|by|since) (?:\d|noon|midnight|six|seven|eight|nine|ten|five|four|three)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|on weekends?|at (?:night|weekends?)|during (?:the )?(?:night|holidays?|weekend|break|lunch|shutdown)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter)|yet|this (?:week|month|year|quarter)|next (?:week|month|year)|today|tomorrow)\b/u;

const BY_NUMBER =
  /\d|\b(?:percent|per cent|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|dozen|half|third)\b/u;
const GOAL = /\b(?:targets?|forecast|plan|budget|quota|numbers)\b/u;

const COUNTED = new Set([
  'overrun',
  'overspend',
  'miss',
  'lose',
  'fail',
  'drop',
  'slow',
  'sink',
  'burn',
  'blow',
]);

/** "Lost 10 %", "missed the target": a measure of a department, not a failing. */
export function isMeasure(verb: string, tail: string): boolean {
  if (/\b(?:in a row|twice|times)\b/u.test(tail)) return false;
  return (
    (COUNTED.has(verb) && BY_NUMBER.test(tail)) ||
    (['miss', 'lose', 'fail'].includes(verb) && GOAL.test(tail))
  );
}

/** The condition that makes a refusal or a hold a rule: "above 10,000", "until acceptance", "without a drawing". */
export const POLICY =
  /\b(?:until (?:acceptance|approval|two|both|all|it is|the (?:customer|order|invoice|test|check|permit|payment))|unless|(?:above|below|over|under|after|before|more than|less than) \d|without (?:a|an|the) (?:po|purchase|order|valid|signed|written|drawing|signature|ticket|permit|number|badge|approval|form|contract)|by (?:law|rule|default|contract)|for safety)\b/u;
