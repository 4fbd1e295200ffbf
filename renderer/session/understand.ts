import { parseCapture, type CaptureKind } from '../../shared/language/capture.ts';
import { findWhen, type Today } from '../../shared/language/when.ts';
import type { Id, When } from '../../shared/session/event.ts';
import { readThanks } from '../../shared/steps/thanks/thanks-line.ts';
import type { ItemKind } from '../../shared/session/item-events.ts';
import type { People } from '../../shared/session/people.ts';

/** What was understood of a line typed into the capture bar. */
export interface Captured {
  readonly kind: ItemKind;
  readonly text: string;
  readonly owner?: Id;
  readonly when?: When;
  /** Thanks: who is thanked and who thanks, in words. */
  readonly to?: string;
  readonly from?: string;
}

const ITEM_KIND: Readonly<Record<CaptureKind, ItemKind>> = {
  note: 'note',
  action: 'action',
  decision: 'decision',
  question: 'question',
  park: 'parked',
  thanks: 'thanks',
  promise: 'promise',
  request: 'request',
};

/** What the capture bar makes of the text in it; undefined while there is nothing to keep. */
export function understand(
  input: string,
  fallback: ItemKind,
  people: People,
  today: Today,
): Captured | undefined {
  const wanted = fallback === 'parked' ? 'park' : fallback;
  const { kind, text, ...rest } = parseCapture(input, wanted, namesOf(people), today);
  if (text.trim() === '') return undefined;
  if (kind === 'thanks') return { kind, ...thanksIn(text) };
  return { kind: ITEM_KIND[kind], text, ...rest };
}

/** A deadline in plain words; undefined when there is none. */
export function readWhen(text: string, today: Today): When | undefined {
  return findWhen(text, today)?.when;
}

/** Only what was named: a correction must not empty what the line leaves out. */
function thanksIn(line: string): Pick<Captured, 'text' | 'to' | 'from'> {
  const { text, to, from } = readThanks(line);
  return { text, ...(to === '' ? {} : { to }), ...(from === '' ? {} : { from }) };
}

function namesOf({ participants, departments }: People) {
  return participants.map(({ id, name, department }) => {
    const of = departments.find((other) => other.id === department)?.name;
    return { id, name, ...(of === undefined ? {} : { department: of }) };
  });
}
