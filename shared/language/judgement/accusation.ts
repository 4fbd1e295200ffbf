import { ATTITUDE_PHRASES } from './attitude-phrases.ts';
import { CONTEMPT_PHRASES } from './contempt-phrases.ts';
import { CONTRAST_PHRASES } from './contrast-phrases.ts';
import { FAULT_PHRASES } from './fault-phrases.ts';
import { IRONY_PHRASES } from './irony-phrases.ts';
import type { Topic } from './phrase.ts';
import type { Coded } from '../grammar/coded.ts';
import { IDIOMS, OWED_CONDUCT } from './idiom-list.ts';
import { endsClause, endsSentence, type Unit } from '../grammar/unit.ts';

/** A set phrase that blames, found by its wording and not by its grammar. */
export interface Accusation {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly topic: Topic;
  /** The phrase names people as the end of the chain. */
  readonly names: boolean;
}

const PHRASES = [
  ...FAULT_PHRASES,
  ...ATTITUDE_PHRASES,
  ...CONTEMPT_PHRASES,
  ...CONTRAST_PHRASES,
  ...IRONY_PHRASES,
];

const DENIERS = new Set([
  'not',
  'no',
  'never',
  'without',
  'instead',
  'rather',
  'nobody',
  'avoid',
  'stop',
  'beyond',
  'than',
  'versus',
  'vs',
  'isn',
  'neither',
  'nor',
  'reduce',
  'prevent',
  'against',
  'less',
  'called',
  'blame-free',
]);

/** "It is nobody's fault", "not to blame anyone", "beyond human error": the phrase is turned down a few words before, or right after. */
function isDenied(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 6; at -= 1) {
    const word = units[at]?.word ?? '.';
    if (['.', '!', '?', ';', ',', 'but', ':'].includes(word)) break;
    if (DENIERS.has(word) || units[at]?.agent?.kind === 'nobody') return true;
  }
  const after = units.slice(to, to + 4).map(({ word }) => word);
  return (
    /^(?:is|was|are) (?:not|never|no)\b/u.test(after.join(' ')) ||
    /^(?:rate|explains nothing)/u.test(after.join(' '))
  );
}

function ownSubject(units: readonly Unit[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const unit = units[at];
    if (!unit || ['.', '!', '?', ';', ','].includes(unit.word)) return false;
    if (unit.agent) return unit.agent.kind === 'we' || unit.agent.kind === 'nobody';
  }
  return false;
}

/** "If anybody drops the ball", "do not hide behind": a condition or advice, not a report. */
function supposed(units: readonly Unit[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 6; at -= 1) {
    const word = units[at]?.word ?? '.';
    if (['.', '!', '?', ';', ','].includes(word)) return false;
    if (
      [
        'if',
        'unless',
        'whenever',
        'could',
        'can',
        'might',
        'may',
        'let',
        'lets',
        'what',
        'how',
        'without',
        'must',
        'us',
      ].includes(word)
    ) {
      return !(word === 'if' || word === 'could' || word === 'can') || units[at + 1]?.word !== 'only';
    }
  }
  return false;
}

/** Every set phrase in the text, in the order of the pattern list. */
export function accusationsIn(units: readonly Unit[], coded: Coded): readonly Accusation[] {
  const found: Accusation[] = [];
  for (const { pattern, probe, topic, names, deniable } of PHRASES) {
    if (!probe.test(coded.line)) continue;
    for (const match of coded.line.matchAll(pattern)) {
      const from = coded.unitAt(match.index);
      const to = coded.unitAt(match.index + match[0].length - 1) + 1;
      if (deniable && isDenied(units, from, to)) continue;
      if (topic === 'error' && supposed(units, from)) continue;
      found.push({ from, to, topic, names });
    }
  }
  for (const match of coded.line.matchAll(IDIOMS)) {
    const from = coded.unitAt(match.index);
    const to = coded.unitAt(match.index + match[0].length - 1) + 1;
    if (!ownSubject(units, from) && !supposed(units, from))
      found.push({ from, to, topic: 'idiom', names: true });
  }
  for (const match of coded.line.matchAll(OWED_CONDUCT)) {
    const from = coded.unitAt(match.index);
    const to = coded.unitAt(match.index + match[0].length - 1) + 1;
    if (owed(units, from)) found.push({ from, to, topic: 'wish', names: true });
  }
  return found;
}

const OWING = new Set([
  'not',
  'never',
  'if',
  'only',
  'just',
  'finally',
  'hardly',
  'ever',
  'told',
  'tell',
  'please',
]);

/** Denied, wished for or demanded, and not of ourselves. */
function owed(units: readonly Unit[], from: number): boolean {
  if (endsSentence(units[from - 1])) return true;
  for (let at = from - 1; at >= 0 && at >= from - 6; at -= 1) {
    const unit = units[at];
    if (!unit || endsClause(unit)) return false;
    if (unit.agent?.kind === 'we') return false;
    if (unit.agent?.kind === 'nobody' || OWING.has(unit.word))
      return !units.slice(Math.max(0, at - 3), at).some(({ agent }) => agent?.kind === 'we');
  }
  return false;
}
