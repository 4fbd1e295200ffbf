import { codedLine } from '../grammar/coded.ts';
import { endsSentence, type Unit } from '../grammar/unit.ts';
import { PROCESS } from '../words/people-list.ts';
import { TONE_BIAS, toneWeight } from '../words/tone-table.ts';
import { toneSigns } from './tone-signs.ts';

/** A sentence that blames by the sum of its signs, without a set phrase or a verdict of the grammar. `to` is exclusive. */
export interface Weighed {
  readonly from: number;
  readonly to: number;
}

/** Likelihood from which a hint is offered: few sentences of the corpus that weigh more are innocent. */
const THRESHOLD = 0.65;

/** Shorter is a heading, longer a story in which any sign will turn up. */
const SHORTEST = 4;
const LONGEST = 40;

/** What makes the whole sentence harmless: praise by denial, acquittal, advice, offers, a status, a rule, the speaker alone. */
const HARMLESS = [
  /@nobody 's (?:fault|mistake)|@nobody (?:could|can) have|(?:not|never) (?:about )?who |to blame(?: @\w+)?$/u,
  /\bnever (?:late|miss(?:es)?|forgets?|complains?|fails?|lets? us down|loses? |gives? up|wrong)\b/u,
  /^(?:never|please|do not|let us) (?!mind|hold|look|get|tell|ask|listen)|\b(?:please|thank|thanks)\b/u,
  /\byet$|\b(?:would be|is|are) (?:happy|glad|able|free) to\b/u,
  /^(?:if|when|as soon as|in case) (?!.*\b(?:would|had|have|never|always|even|again)\b)/u,
  /\bbecause (?:there (?:is|are|was|were)|it (?:is|was) not|(?:the|an?|two|both) (?!@))|\bbecause of (?:the |an? )?(?!@|their|his|her|your|you|them|him)\w/u,
  /[|<>{}=[\]_`→]|\bwhat if\b|^without (?:@person|@team)(?: \S+)* would\b|^who (?:would like|wants|can|could|will|is (?:missing|here|next|in|on|not here)) /u,
  /^(?:who|whose|why|how|what|which|where|when|do|does|did|has|have|is|are|was|were|can|could|would|should|will) (?!.*\b(?:always|never|even|again|just|really|ever|only|not|actually)\b).*\?$/u,
  /^(?:i|we) (?:never|(?:do|did|will|can|could|would|were|was|are|am) not) (?!.*(?:@team|@person|\b(?:they|them|their|your|again)\b))/u,
  /^(?:i|we) (?!.*(?:@(?!nobody)|\b(?:they|them|he|she|him|her|you|their|your|his)\b))/u,
];

/** Signs alone accuse nobody: somebody must be spoken of, or the speaker must be the one who bears it. */
const ACCUSABLE = new Set(['participant', 'department', 'job', 'pronoun', 'you', 'somebody']);
const PEOPLE =
  /\b(?:whoever|whose|some of us|(?:left|cost|told|leaves?|gets?|got|on|for) (?:us|me))\b|^(?:some|who) /u;

/** "They" of things accuse nobody, and "design" in small letters is more often work than people. */
function isAccusable({ agent, raw, word }: Unit): boolean {
  if (agent === undefined || !ACCUSABLE.has(agent.kind)) return false;
  if (agent.certain) return true;
  return agent.kind === 'department' ? !(PROCESS.has(word) && raw === word) : agent.kind !== 'pronoun';
}

/** Whether the sentence from unit `from` to before `to` is worth weighing at all. */
export function isWeighable(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from < SHORTEST || to - from > LONGEST) return false;
  const { line } = codedLine(units.slice(from, to));
  const spoken = units.slice(from, to).some(isAccusable);
  if (!spoken && !PEOPLE.test(line)) return false;
  return !HARMLESS.some((pattern) => pattern.test(line));
}

function weigh(units: readonly Unit[], from: number, to: number): Weighed | undefined {
  if (!isWeighable(units, from, to)) return undefined;
  const signs = [...toneSigns(units, from, to).values()].map((sign) => ({
    ...sign,
    weight: toneWeight(sign.name),
  }));
  const sum = signs.reduce((total, { weight }) => total + weight, TONE_BIAS);
  if (1 / (1 + Math.exp(-sum)) < THRESHOLD) return undefined;
  const [first, second = first] = signs.toSorted((a, b) => b.weight - a.weight);
  if (!first || !second) return undefined;
  return { from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) };
}

/** The first sentence whose signs add up to blame. Pure and linear. */
export function weighed(units: readonly Unit[]): Weighed | undefined {
  let from = 0;
  for (let at = 0; at <= units.length; at += 1) {
    if (at < units.length && !endsSentence(units[at])) continue;
    const found = weigh(units, from, Math.min(at + 1, units.length));
    if (found) return found;
    from = at + 1;
  }
  return undefined;
}
