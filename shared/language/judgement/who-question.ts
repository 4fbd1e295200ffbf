import { BE, DO, isAdverb, MODAL, isAuxiliary, PREPOSITION } from '../words/function-word.ts';
import { endsClause, type Unit } from '../grammar/unit.ts';
import { AGENT_FAILING, failsByPrefix, HUMAN_FAILING, KNOWN_VERBS } from '../words/verb-list.ts';

/** A question that looks for a culprit. `verb` is the unit of its main verb, where the asking ends in an object. */
export interface WhoQuestion {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly verb: number | undefined;
}

const ASKS = new Set(
  `out know knows ask asks asked see tell say determine identify establish wonder wondered exactly check learn and but so or then on clear
   remember where question investigate is matter matters discover is: name reveal admit me us guess curious`.split(
    /\s+/u,
  ),
);

/** Past deeds that are asked about for information or thanks: "who attended?", "who noticed it?". */
const NEUTRAL_PAST = new Set(
  `attend come ask request report find notice see hear join win help write meet speak say volunteer want receive get have visit measure
   take call answer vote agree suggest propose raise bring join teach train show offer talk work travel present present discover catch
   spot thank reply respond invite start need know welcome win sponsor explain score accept stay participate live feel suffer wait benefit win lose experience`.split(
    /\s+/u,
  ),
);

const NOT_CULPRIT = new Set(['instead', 'rather', 'not', 'without', 'never', 'stop', 'than']);

const GUILTY =
  /^(?:(?:really |actually |exactly )?(?:to blame|at fault|guilty|the (?:culprit|idiot|genius|guilty|one who|person who)|behind (?:this|that|it)|supposed to|meant to|responsible (?:for|when|here) ?(?:this|that|the (?:mess|delay|mistake|error|failure|loss|damage|spill|chaos|accident))|(?:so )?(?:stupid|careless|dumb|lazy))|responsible$|asleep|messing|it (?:this time|again)|going to (?:own up|take the blame|pay|admit|answer)|fault|mistake|mess|not (?:doing|paying|listening))/u;

function asked(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before === undefined || endsClause(before)) return true;
  if (ASKS.has(before.word)) return !denied(units, at);
  return ['just', 'of', 'about', 'to'].includes(before.word) && before.word === 'about' && !denied(units, at);
}

function denied(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 6), at).some(({ word }) => NOT_CULPRIT.has(word));
}

function after(units: readonly Unit[], at: number): string {
  return units
    .slice(at, at + 8)
    .map(({ word }) => word)
    .join(' ');
}

/** "Who [on the night shift] did this": where the verb follows, or the same place. */
function afterPlace(units: readonly Unit[], at: number): number {
  for (let verb = at + 1; verb < at + 5; verb += 1) {
    const unit = units[verb];
    if (!unit || endsClause(unit)) break;
    if (isAuxiliary(unit.word) || KNOWN_VERBS.get(unit.word)?.forms.includes('past') === true) return verb;
  }
  return at;
}

const SKIPPED = new Set(['the', 'hell', 'earth', 'else', 'of', 'you', 'them']);

/** "Who is to blame", "who did this", "who should have", "who has broken": the auxiliary stands at `at`. */
function culpritBehind(
  units: readonly Unit[],
  at: number,
): { readonly verb: number | undefined } | undefined {
  const word = units[at]?.word ?? '';
  const next = units[at + 1]?.word ?? '';
  if (BE.has(word))
    return GUILTY.test(after(units, at + 1).replace(/ [?.!].*$/u, '')) &&
      !(word === 'is' && /^(?:supposed|meant)/u.test(next))
      ? { verb: undefined }
      : undefined;
  if (MODAL.has(word))
    return (word === 'should' || word === 'could' || word === 'would') && next === 'have'
      ? { verb: undefined }
      : undefined;
  if (DO.has(word))
    return word === 'did' && ['this', 'that', 'it', 'not', 'such', 'the'].includes(next)
      ? { verb: undefined }
      : undefined;
  const participle = KNOWN_VERBS.get(next);
  return participle &&
    !NEUTRAL_PAST.has(participle.base) &&
    participle.forms.includes('participle') &&
    word !== "'s"
    ? { verb: at + 1 }
    : undefined;
}

/** Whether the words after "who" ask for a culprit, and where the main verb stands. */
function culprit(units: readonly Unit[], first: number): { readonly verb: number | undefined } | undefined {
  let at = first;
  while (
    isAdverb(units[at]?.word ?? '') ||
    SKIPPED.has(units[at]?.word ?? '') ||
    (units[at]?.word === 'on' && units[at + 1]?.word === 'earth')
  ) {
    if (['hell', 'earth', 'always', 'never'].includes(units[at]?.word ?? '')) return { verb: undefined };
    at += 1;
  }
  if (PREPOSITION.has(units[at]?.word ?? '')) at = afterPlace(units, at);
  const word = units[at]?.word ?? '';
  if (isAuxiliary(word) || word === "'s") return culpritBehind(units, at);
  const reading = KNOWN_VERBS.get(word);
  if (reading?.base === 'keep')
    return units[at + 1]?.word.endsWith('ing') === true ? { verb: undefined } : undefined;
  if (
    failsByPrefix(word) ||
    (reading && (HUMAN_FAILING.has(reading.base) || AGENT_FAILING.has(reading.base)))
  )
    return { verb: at };
  const past = reading
    ? reading.forms.includes('past') && !reading.forms.includes('third')
    : /[^e]ed$/u.test(word);
  const scorned = /\b(?:garbage|rubbish|nonsense|crap|mess|junk|stupid|idiotic|ridiculous)\b/u.test(
    after(units, at + 1),
  );
  if (reading?.base === 'sign' && units[at + 1]?.word === 'for') return undefined;
  if (!past || (reading && NEUTRAL_PAST.has(reading.base) && !scorned)) return undefined;
  const ambiguous = reading?.forms.includes('base') === true;
  return ambiguous && endsClause(units[at + 1]) ? undefined : { verb: at };
}

const WHOSE =
  /^(?:fault|mistake|error|blunder|mess|doing|stupid|brilliant|bright|(?:\w+ )?idea (?:was|is) (?:this|it|that)|(?:job|responsibility|duty|task) was|negligence|screw-up)/u;

/** The first question in the text that looks for somebody instead of a reason. */
export function whoQuestion(units: readonly Unit[]): WhoQuestion | undefined {
  for (const [at, unit] of units.entries()) {
    const end = units.findIndex((later, index) => index > at && endsClause(later));
    const to = end === -1 ? units.length : end;
    if (unit.word === 'whose' && !denied(units, at) && WHOSE.test(after(units, at + 1)))
      return { from: at, to, verb: undefined };
    if (
      unit.word === 'which' &&
      /^(?:idiot|genius|one of (?:you|them|us)|of (?:you|them|the))/u.test(after(units, at + 1)) &&
      unit.agent === undefined
    ) {
      const of = after(units, at + 1).startsWith('of ');
      if (!of || culprit(units, at + 3)) return { from: at, to, verb: undefined };
    }
    if (unit.word === 'which' && units[at + 1]?.agent?.certain === true && asked(units, at)) {
      const found = culprit(units, at + 2);
      if (found) return { from: at, to, ...found };
    }
    if (unit.word === 'who' && asked(units, at)) {
      const found = culprit(units, at + 1);
      if (found) return { from: at, to, ...found };
    }
  }
  return undefined;
}
