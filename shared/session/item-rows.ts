import type { Item } from './items.ts';
import type { ReadRow, Reading } from './read-rows.ts';

/** The read row of a captured thing, in the table of its kind, and what search finds it by. */
export function itemReading(item: Item): Reading {
  const text = [item.text, item.from, item.to, item.how, item.statusNote ?? '']
    .filter((part) => part !== '')
    .join('\n');
  return { rows: [itemRow(item)], passage: { kind: item.kind, step: item.step, text } };
}

function itemRow(item: Item): ReadRow {
  const { id, step, text, at } = item;
  switch (item.kind) {
    case 'note':
    case 'parked':
      return {
        table: 'notes',
        values: {
          id,
          step,
          kind: item.kind,
          text,
          said_by: item.by,
          at,
          private: item.private ? 1 : 0,
          status: item.status,
        },
      };
    case 'action':
      return {
        table: 'actions',
        values: {
          id,
          step,
          text,
          ...followed(item),
          serves_kind: item.serves?.kind ?? '',
          serves: item.serves?.id ?? null,
          swap_day: item.swapDay ? 1 : 0,
        },
      };
    case 'question':
      return { table: 'questions', values: { id, step, text, ...followed(item) } };
    case 'decision':
      return {
        table: 'decisions',
        // A decision that was looked at again (any status but open) is no longer due.
        values: {
          id,
          step,
          text,
          how: item.how,
          review_date: item.status === 'open' ? item.review : null,
          at,
        },
      };
    case 'thanks':
      return { table: 'thanks', values: { id, step, from_whom: item.from, to_whom: item.to, text } };
  }
}

function followed(item: Item) {
  return {
    owner: item.owner,
    due_kind: item.when?.kind ?? '',
    due_date: item.when?.date ?? null,
    due_time: item.when?.time ?? '',
    status: item.status,
    status_note: item.statusNote ?? '',
    at: item.at,
    corrected: item.corrected ? (1 as const) : (0 as const),
  };
}
