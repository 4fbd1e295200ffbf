import { DETERMINER, isAuxiliary } from '../words/function-word.ts';
import { endsClause, type Unit } from './unit.ts';

/**
 * What kind of clause a subject stands in. Only statements and "why did they …" accuse; a condition ("if an operator skips"), a question
 * about the system ("what made Ben forget") or a plain yes-no question does not.
 */
export type SettingKind =
  | 'statement'
  | 'because'
  | 'when'
  | 'condition'
  | 'wish'
  | 'yes-no'
  | 'why'
  | 'how'
  | 'open-question';

export interface Setting {
  readonly kind: SettingKind;
  /** In questions: the auxiliary before the subject ("did Ben"), and whether "not" stands with it. */
  readonly auxiliary?: string;
  readonly negated: boolean;
}

const CONDITIONS = new Set([
  'if',
  'unless',
  'whenever',
  'suppose',
  'supposing',
  'lest',
  'case',
  'whether',
  'once',
  'should',
]);
const CAUSATIVE = new Set(
  'let lets letting make makes made making help helps helped allow allows allowed keep stop stops stopped prevent prevents prevented force forces forced remind reminds reminded lead leads led'.split(
    ' ',
  ),
);
const QUESTION = new Set(['what', 'which', 'where', 'when', 'how']);

/** Index of the first unit of the noun phrase that ends in the mention at `subject`: "the new [clerk]" → "the". */
export function phraseStart(units: readonly Unit[], subject: number): number {
  for (let at = subject - 1; at >= 0 && at >= subject - 3; at -= 1) {
    const unit = units[at];
    if (!unit || endsClause(unit)) return subject;
    if (DETERMINER.has(unit.word)) return at;
  }
  return subject;
}

function inverted(units: readonly Unit[], before: number): Setting | undefined {
  const last = units[before];
  const negated = last?.word === 'not';
  const auxiliaryAt = negated ? before - 1 : before;
  const auxiliary = units[auxiliaryAt];
  if (!auxiliary || !isAuxiliary(auxiliary.word)) return undefined;
  const first = units[auxiliaryAt - 1];
  const opening = first === undefined || endsClause(first) || ['and', 'but', 'so', 'or'].includes(first.word);
  if (first?.word === 'why') return { kind: 'why', auxiliary: auxiliary.word, negated };
  if (first?.word === 'how' || (first?.word === 'earth' && auxiliary.word !== 'is'))
    return { kind: 'how', auxiliary: auxiliary.word, negated };
  if (first && (QUESTION.has(first.word) || QUESTION.has(units[auxiliaryAt - 2]?.word ?? '')))
    return { kind: 'open-question', negated };
  return opening && !['must', 'may'].includes(auxiliary.word)
    ? { kind: 'yes-no', auxiliary: auxiliary.word, negated }
    : undefined;
}

/** Reads the clause backwards from the subject. */
export function settingOf(units: readonly Unit[], subject: number): Setting {
  const before = phraseStart(units, subject) - 1;
  const question = inverted(units, before);
  if (question) return question;
  const previous = units[before]?.word ?? '';
  if (CAUSATIVE.has(previous)) return { kind: 'open-question', negated: false };
  if (previous === 'because') return { kind: 'because', negated: false };
  for (let at = before; at >= 0 && at > before - 6; at -= 1) {
    const unit = units[at];
    if (!unit || endsClause(unit)) break;
    if (unit.word === 'only' && units[at - 1]?.word === 'if') return { kind: 'wish', negated: false };
    if (unit.word === 'when') return { kind: 'when', negated: false };
    if (unit.word === 'once' && units[at + 1]?.word === 'again') break;
    if (CONDITIONS.has(unit.word)) return { kind: 'condition', negated: false };
    if (unit.word === 'that' && units[at - 1]?.word === 'so') return { kind: 'condition', negated: false };
  }
  const opener = units.slice(Math.max(0, before - 8), before + 1).findLastIndex((unit) => endsClause(unit));
  const first = units[Math.max(0, before - 8) + opener + 1];
  const asks = before >= 0 && first !== undefined && ['what', 'how', 'where', 'which'].includes(first.word);
  return { kind: asks && first.word !== 'how' ? 'open-question' : 'statement', negated: false };
}
