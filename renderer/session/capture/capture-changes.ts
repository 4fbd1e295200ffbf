import type { Captured } from '../understand.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import type { Change } from '../../app/gesture.ts';

/** What was understood, as a new thing of the step it was said in. */
export function addedChange(item: Id, step: Id | null, captured: Captured): Change {
  return { type: 'item.added', body: { item, step, ...partsOf(captured) } };
}

/** What a correction changes: the text, what was newly understood, and the kind when that is another now. */
export function correctionChanges(item: Item, captured: Captured): readonly Change[] {
  const { kind, ...parts } = partsOf(captured);
  const before: Readonly<Record<string, unknown>> = { ...item };
  const differs = Object.entries(parts).some(
    ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
  );
  return [
    ...(kind === item.kind ? [] : [{ type: 'item.turned', body: { item: item.id, kind } }]),
    ...(differs ? [{ type: 'item.changed', body: { item: item.id, ...parts } }] : []),
  ];
}

function partsOf({ kind, text, owner, when, to, from, department, toDepartment, offer, promise }: Captured) {
  return {
    kind,
    text,
    ...(owner === undefined ? {} : { owner }),
    ...(when === undefined ? {} : { when }),
    ...(to === undefined ? {} : { to }),
    ...(from === undefined ? {} : { from }),
    ...(department === undefined ? {} : { department }),
    ...(toDepartment === undefined ? {} : { toDepartment }),
    ...(offer === undefined ? {} : { offer }),
    ...promise,
  };
}
