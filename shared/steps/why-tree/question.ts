import type { Say } from '../../language/say.ts';
import type { Problem } from './slice.ts';
import type { whyTreeWords } from './words.ts';

/**
 * The question the room reads: as somebody worded it, or made from the observed fact ("There is oil on the floor" → "Why is there oil
 * on the floor?", "Four loads arrived late" → "Why is it that four loads arrived late?"). '' before there is a problem.
 * `names` keep their capital at the start of the fact.
 */
export function questionOf(
  problem: Problem,
  say: Say<keyof typeof whyTreeWords>,
  names: readonly string[],
): string {
  if (problem.question.trim() !== '') return problem.question.trim();
  const said = problem.text.trim();
  if (said.endsWith('?')) return said;
  const fact = said.replace(/[.!…\s]+$/u, '');
  if (fact === '') return '';
  const there = /^there\s+(is|are|was|were|has been|have been)\s+(.+)$/isu.exec(fact);
  if (there?.[1] !== undefined && there[2] !== undefined) {
    const [verb, participle = ''] = there[1].toLowerCase().split(/\s+/u);
    return say('why-tree.question.there', { verb: verb ?? '', fact: `${participle} ${there[2]}`.trim() });
  }
  return say('why-tree.question', { fact: midSentence(fact, names) });
}

/** Words at the start of a sentence lose their capital inside another, unless they are a name or an abbreviation. */
export function midSentence(text: string, names: readonly string[]): string {
  const first = /^\p{Lu}[\p{Ll}’']*(?![\p{L}\p{N}-])/u.exec(text)?.[0];
  if (first === undefined || first === 'I') return text;
  const isName = names.some((name) =>
    name.split(/\s+/u).some((part) => first.startsWith(part) && part !== ''),
  );
  return isName ? text : first.toLocaleLowerCase() + text.slice(first.length);
}
