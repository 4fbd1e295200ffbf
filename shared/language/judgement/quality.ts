import { isGuess, type Agent } from '../grammar/agent.ts';
import { CONDUCT, THING_TRAIT, TRAIT } from '../words/flaw-list.ts';
import { DETERMINER, isAdverb } from '../words/function-word.ts';
import { PROCESS } from '../words/people-list.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { tailOf } from '../grammar/tail.ts';
import type { Unit } from '../grammar/unit.ts';

/** What follows "is": whether it makes the subject the cause. */

/** Said after "is/are": the subject is named as the trouble itself. */
const VERDICT =
  /^(?:the |a |an |such |such a |just |our |one |big |real |main |biggest |actual |total |complete |absolute |pure |only |root |true )*(?:problem|culprit|bottleneck|weak (?:link|spot|point)|cause|reason|joke|disaster|nightmare|pain|black hole|obstacle|troublemaker|hopeless case|law unto|waste of|loose cannon|control freak|one to blame|ones to blame|one who|ones who|roadblock|show-?stopper|liability|laughing stock|brake|handbrake|stumbling block|guilty|responsible for (?:the |this |that |all |our )+(?:\w+ )?(?:mess|delay|delays|failure|loss|losses|chaos|mistake|mistakes|error|errors|damage|accident|spill|disaster|leak|outage|shortage|complaint|complaints|problem|problems|crash|breakdown|scrap|miss|overrun)|to blame|at fault|behind this|all talk|out of touch|in (?:their|his|her) own|in over|out of (?:his|her|their) depth|not up to|incapable|unable to (?:organi[sz]e|plan|listen|decide|follow|make|keep)|unwilling|no (?:good|help|use)|good for nothing|full of (?:it|themselves|himself|herself|excuses)|against (?:us|everything|every)|always against|asleep|in love with|(?:bad|poor|terrible|hopeless|weak|useless|rubbish|lousy|awful|not good) (?:at|with|in)\b|slow (?:to|at|in)\b|quick to (?:blame|judge|complain|say no|point)|reluctant to|more interested in|happy to (?:let|watch|take|blame|see)|busy (?!with|until|on|today)\w+ing|in it for|out to get|nothing but|at it again|up to (?:no good|something|their old|his old|her old)|why (?:we|the|this|it|nothing|everything)\b|the kind of (?:people|person|guy) who|just not|not even|supposed to|meant to|living in|playing (?:games|politics)|in denial|to be trusted|never wrong|afraid of (?:work|change|responsibility)|allergic to (?:work|change|criticism|the (?:tele)?phone|paper\w*|planning|rules|effort|feedback|responsibility|deadlines|\w+ing)|obsessed with|too (?:\w+ ){0,3}(?:to|for)\b|too \w+$|so \w+ that|(?:way |a bit |a little |simply )too (?!far|few|many|full|small|big|young)\w+|worse than|a bunch of|a bit of a|stuck in (?:the past|their|his|her)|miles behind|way behind|the last to|(?:slowest|worst|laziest|weakest|rudest|dumbest|sloppiest|messiest|least (?:reliable|helpful|prepared|organi[sz]ed))\b|useless|behind (?:the )?(?:this|mess|delay)|on (?:his|her|their|the) (?:phones?|mobiles?)(?! with)|on another planet|on strike again|all (?:the same|alike)|(?:the )?last (?:people|person|ones) )/u;

const DENIED_VIRTUE =
  /^(?:\w+ly |even |too |so |that |very |really )*(?:up to|interested|committed|reliable|competent|capable|careful|willing|cooperative|helpful|professional|(?:a )?team players?|serious|focused|bothered|trustworthy|organi[sz]ed|fit (?:for|to)|qualified|bright|clever|smart|motivated|engaged|customer[- ]focused|good (?:at|with|enough)|on the ball|pulling|honest|responsive|flexible|punctual|proactive|accountable|thorough|disciplined|in control|paying|doing (?:their|his|her) (?:job|part|bit)|exactly|considerate|attentive|forthcoming|transparent|straight|constructive|much help|any help|concentrating|with it|open to)/u;

/** After "never is": being there and being ready are owed; "never is late" is praise. */
const NEVER_THERE =
  /^(?:there|available|around|on time|ready|reachable|at (?:his|her|their) (?:desk|post|station)|here|in the office|to be (?:found|seen)|prepared|satisfied|happy|wrong|on site|up to date|in when|willing|in when|in on|punctual|consistent|clear|interested|sure what|organi[sz]ed|free|open to)/u;

const ALWAYS_BAD =
  /^(?:the (?:one|ones|first to (?:complain|leave|blame|say)|last)|late|too|in (?:the way|a hurry|a rush|meetings?)|behind|wrong|against|missing|short of|busy|last|late|slow|on (?:the|their|his|her) phones?|on (?:a |their |his |her )?(?:\w+ )?break|complaining|unprepared|the same|somewhere else|grumpy|negative|right|unavailable|out when|off sick|the reason|our problem|asking for the impossible|full of|at lunch|last minute|one step behind)/u;

/** What follows the verb "be", up to the end of its clause, as one string of words. */
export function complementOf(units: readonly Unit[], predicate: Predicate): string {
  return units
    .slice(predicate.at, Math.min(predicate.end, predicate.at + 14))
    .map(({ word }) => word)
    .join(' ');
}

function judgedWord(units: readonly Unit[], predicate: Predicate): string {
  for (let at = predicate.at; at < predicate.end; at += 1) {
    const word = units[at]?.word ?? '';
    if (
      word === 'such' ||
      word === 'more' ||
      word === 'most' ||
      word === 'bit' ||
      word === 'of' ||
      DETERMINER.has(word)
    )
      continue;
    if (!TRAIT.has(word) && isAdverb(word)) continue;
    return word;
  }
  return '';
}

/** "… and uninterested": a trait that stands second. */
function traitsBeside(complement: string): boolean {
  const beside = /^\S+(?: \S+){0,3}? (?:and|but|or) (?:\w+ly |so |too |very )?(\S+)/u.exec(complement)?.[1];
  return beside !== undefined && TRAIT.has(beside) && !THING_TRAIT.has(beside);
}

const MEASURED =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|season|quarter|minutes?|hours?|days?|weeks?|because|due|today|this (?:morning|week))\b/u;

/** Whether "is …" blames the subject. Denials ("is not lazy") and measured facts ("was 40 minutes late") do not. */
export function judges(units: readonly Unit[], predicate: Predicate, agent: Agent): boolean {
  const complement = complementOf(units, predicate);
  const word = judgedWord(units, predicate);
  const person = agent.certain || agent.kind === 'participant' || agent.kind === 'job';
  if (predicate.negated)
    return (
      agent.kind !== 'nobody' &&
      (DENIED_VIRTUE.test(complement) || (predicate.always && /^there\b/u.test(complement)))
    );
  if (predicate.never) return NEVER_THERE.test(complement);
  const exact = new Set(predicate.adverbs).has('too') && !MEASURED.test(complement);
  if (predicate.adverbs.includes('all') && /^(?:the same|alike|useless)\b/u.test(complement)) return true;
  if (isGuess(agent)) return TRAIT.has(word) && !THING_TRAIT.has(word);
  if (predicate.always && ALWAYS_BAD.test(complement)) return true;
  if (person && agent.kind !== 'customer' && traitsBeside(complement)) return true;
  if (TRAIT.has(word))
    return person || !THING_TRAIT.has(word) || !PROCESS.has(units[predicate.subject]?.word ?? '');
  if (CONDUCT.has(word))
    return (
      (person || agent.kind === 'department') &&
      agent.kind !== 'customer' &&
      (agent.kind !== 'somebody' || predicate.past) &&
      !MEASURED.test(`${complement} ${tailOf(units, predicate)}`)
    );
  if (agent.kind === 'customer') return false;
  return (
    VERDICT.test(complement) ||
    (exact && agent.kind !== 'somebody' && !/^(?:far|few|many|full|small|big|young)\b/u.test(complement))
  );
}
