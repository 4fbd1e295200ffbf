import { isAuxiliary, looksPlural, PREPOSITION } from '../words/function-word.ts';
import { looksLikeName } from '../grammar/proper-name.ts';
import { unitsOf, type Unit } from '../grammar/unit.ts';
import { KNOWN_VERBS } from '../words/verb-list.ts';

/** Lower-cases the first letter, unless the first word is a name or written in capitals ("IT", "PLC"). */
function midSentence(text: string, units: readonly Unit[]): string {
  const first = units[0];
  if (!first || !/^\p{Lu}(?:\p{Ll}|$)/u.test(first.raw) || first.raw === 'I' || looksLikeName(units, 0, []))
    return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** An effect is one observed fact; a pasted page is not turned into a question. */
const LONGEST_FACT = 500;

const BE_FORMS = new Set(['is', 'are', 'was', 'were']);

/** Whether the units hold a verb in a finite form, so that they are a sentence and not just the name of a thing. */
function isSentence(units: readonly Unit[]): boolean {
  return units.some(({ word }, at) => {
    const forms = KNOWN_VERBS.get(word)?.forms ?? [];
    return (
      at > 0 &&
      (isAuxiliary(word) ||
        forms.includes('third') ||
        forms.includes('past') ||
        (forms.includes('base') && looksPlural(units[at - 1]?.word ?? '')) ||
        /[^e]ed$/u.test(word))
    );
  });
}

/**
 * Asks "why" about an observed effect: "There is oil on the floor" → "Why is there oil on the floor?", "The list was late" →
 * "Why was the list late?", "Machine 2 leaks" → "Why is it that machine 2 leaks?". `undefined` when there is no effect to ask about, or a whole page.
 */
export function whyOf(effect: string): string | undefined {
  if (effect.length > LONGEST_FACT) return undefined;
  const fact = effect.trim().replace(/[\s.!?…]+$/u, '');
  const units = unitsOf(fact);
  if (units.length === 0) return undefined;
  if (units[0]?.word === 'why') return `${fact}?`;
  const inner = midSentence(fact, units);
  const verb = units[1];
  if (units[0]?.word === 'there' && verb && BE_FORMS.has(verb.word) && verb.raw.toLowerCase() === verb.word) {
    return `Why ${verb.word} there${fact.slice(verb.end)}?`;
  }
  const be = units.findIndex(({ word }) => isAuxiliary(word));
  const found = units[be];
  const subject = units.slice(0, be);
  const simple = subject.every(
    ({ word }) =>
      /^[\p{L}\p{N}'-]+$/u.test(word) &&
      !KNOWN_VERBS.get(word)?.forms.includes('past') &&
      word !== 'who' &&
      word !== 'that' &&
      word !== 'which',
  );
  if (
    found &&
    be > 0 &&
    be < 7 &&
    BE_FORMS.has(found.word) &&
    found.raw.toLowerCase() === found.word &&
    simple
  ) {
    return `Why ${found.word} ${inner.slice(0, found.start).trim()}${fact.slice(found.end)}?`;
  }
  if (isSentence(units)) return `Why is it that ${inner}?`;
  const preposition = units.findIndex(({ word }, at) => at > 0 && PREPOSITION.has(word));
  const head = units[(preposition === -1 ? units.length : preposition) - 1];
  return `Why ${looksPlural(head?.word ?? '') ? 'are' : 'is'} there ${inner}?`;
}
