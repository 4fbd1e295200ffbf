import { parseCapture } from '../../../shared/language/capture.ts';
import type { Id, When } from '../../../shared/session/event.ts';
import { itemKindSchema, type ItemKind } from '../../../shared/session/item-events.ts';
import type { People } from '../../../shared/session/people.ts';

/** Something that was said and not captured, understood as the capture bar would. */
export interface Captured {
  readonly kind: ItemKind;
  readonly text: string;
  readonly owner?: Id;
  readonly when?: When;
}

type Today = Parameters<typeof parseCapture>[3];

/** A letter in front says what it is (a, d, q …); with an owner or a date it is an action; else a note. */
export function understandMissing(line: string, people: People, today: Today): Captured | undefined {
  if (line.trim() === '') return undefined;
  const names = people.participants.map(({ id, name }) => ({ id, name }));
  const plain = parseCapture(line, 'note', names, today);
  const asAction = parseCapture(line, 'action', names, today);
  const isAction = plain.kind === 'note' && asAction.owner !== undefined;
  const { kind, ...rest } = isAction ? asAction : plain;
  const known = itemKindSchema.safeParse(kind);
  return rest.text.trim() === '' ? undefined : { ...rest, kind: known.success ? known.data : 'parked' };
}
