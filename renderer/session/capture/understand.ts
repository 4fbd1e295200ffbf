import type { Id, When } from '../../../shared/session/event.ts';
import type { ItemKind } from '../../../shared/session/item-events.ts';
import type { People } from '../../../shared/session/people.ts';

/** What was understood of a line typed into the capture bar. */
export interface Captured {
  readonly kind: ItemKind;
  readonly text: string;
  readonly owner?: Id;
  readonly when?: When;
}

const LETTERS: Readonly<Record<string, ItemKind>> = {
  n: 'note',
  a: 'action',
  d: 'decision',
  q: 'question',
  k: 'parked',
  t: 'thanks',
};

/** What the capture bar makes of the text in it; undefined while there is nothing to keep. */
export function understand(
  input: string,
  fallback: ItemKind,
  _people: People,
  _today: string,
): Captured | undefined {
  const [, letter = '', rest = ''] = /^([nadqkt]) (.*)$/s.exec(input) ?? [];
  const kind = LETTERS[letter] ?? fallback;
  const text = (letter === '' ? input : rest).trim();
  return text === '' ? undefined : { kind, text };
}

/** A date in plain words; undefined when it is none. */
export function readWhen(text: string, _today: string): When | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? { kind: 'by', date: text.trim() } : undefined;
}
