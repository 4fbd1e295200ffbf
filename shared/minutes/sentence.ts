import type { SayValues } from '../language/say.ts';
import { span, type Span, type Spans } from './document.ts';

/** Marks where a value goes; control characters cannot stand in a word file, and captured text never passes through `say` here. */
const EDGE = '\u0001';

/**
 * A sentence whose values keep their marks: the words around them stay in whatever order the language wants.
 * `{{to}}` of the sentence becomes the span `values.to`.
 */
export function sentence<Key extends string>(
  say: (key: Key, values: SayValues) => string,
  key: Key,
  values: Readonly<Record<string, Span>>,
): Spans {
  const places = Object.fromEntries(Object.keys(values).map((name) => [name, `${EDGE}${name}${EDGE}`]));
  return say(key, places)
    .split(EDGE)
    .map((part, index) => (index % 2 === 1 ? (values[part] ?? span(part)) : span(part)))
    .filter((part) => part.text !== '');
}
