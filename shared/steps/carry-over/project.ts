import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { Carried, CarryOverSlice } from './slice.ts';

/** What was looked at has a table of its own; search finds it by its words and by what was said. */
export function projectCarryOver({ answers }: CarryOverSlice, step: Id): readonly Projected[] {
  return answers.map((carried) => projectCarried(carried, step));
}

function projectCarried(carried: Carried, step: Id): Projected {
  const { id, thing, answer, reason, note, when } = carried;
  const { session: from, item, kind, text, owner } = thing;
  const moved = when?.date ?? null;
  const values = {
    id,
    step,
    from_session: from,
    item,
    kind,
    text,
    owner,
    answer,
    reason,
    note,
    moved_to: moved,
  };
  return {
    id,
    entity: carried,
    read: () => ({
      rows: [{ table: 'carried', values }],
      passage: { kind: 'carried', step, text: note === '' ? text : `${text}\n${note}` },
    }),
  };
}
