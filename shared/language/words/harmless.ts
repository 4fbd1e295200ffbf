/**
 * Objects that take the failing out of a verb: losing a voice, breaking the news, missing a train, blocking a date. By base form of the
 * verb; tried at the beginning of the words after it.
 */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  block:
    /^(?:out |off )?(?:payments?|the (?:date|day|slot|room|calendar|number|sender)|time|access|spam|two|three|four|\d|an? (?:hour|day|slot))/u,
  break: /^(?:(?:the )?(?:news|ground|record|ice|world record)|for (?:lunch|coffee)|even)\b/u,
  burn: /^(?:calories|wood|gas|off)\b/u,
  drag: /^(?:and drop|the (?:file|slider|box))\b/u,
  drop: /^(?:off|by|in|the (?:price|prices|charges|fee|rate|temperature|pressure|idea|case)|out of|prices?)\b/u,
  fail: /^(?:the (?:exam|test)|safely|over)\b/u,
  hold: /^(?:back \d|up (?:the|a) (?:sign|card|hand)|up (?:well|fine))/u,
  ignore: /^(?:this (?:mail|message)|the first|duplicates)\b/u,
  kill: /^(?:time|the (?:process|job|power|engine|lights?|weeds|germs))\b/u,
  lose: /^(?:(?:his|her|their|the) )?(?:voice|way|balance|job|home|power|contact|signal|weight|sleep|(?:\w+ )?(?:hours|days|minutes|people|members|customers to))\b/u,
  miss: /^(?:(?:his|her|their|the|a) )?(?:\w+ )?(?:train|bus|flight|ferry|tram|plane|connection|colleagues?|old \w+)\b/u,
  skip: /^(?:lunch|breakfast|dinner|school|the queue|a (?:day|turn|line))\b/u,
  slow: /^(?:down|the (?:line|belt|car|train|machine)|to)\b/u,
  spill: /^the beans\b/u,
  waste: /^(?:water|paper|heat) (?:is|was|goes)\b/u,
};

/** Whether a failing verb with these words after it is no failing at all. */
export function isHarmless(verb: string, tail: string): boolean {
  return Object.hasOwn(HARMLESS, verb) && HARMLESS[verb]?.test(tail) === true;
}
