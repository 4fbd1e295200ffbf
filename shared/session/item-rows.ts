import type { Item } from './items.ts';
import type { ReadRow, Reading } from './read-rows.ts';

/** The read row of a captured thing, in the table of its kind, and what search finds it by. */
export function itemReading(item: Item): Reading {
  const plain = item.answers.length === 0 && item.results.length === 0 && item.effort.length === 0;
  const rows = plain ? [itemRow(item)] : [itemRow(item), ...loadRows(item), ...historyRows(item)];
  return { rows, passage: { kind: item.kind, step: item.step, text: wordsOf(item) } };
}

/** Everything said about a thing, once each. Most have only their text, and an import reads a hundred thousand of them. */
function wordsOf({ text, from, to, how, quantity, excluded, statusNote = '', answers }: Item): string {
  const more = [from, to, how, quantity, excluded, statusNote].filter((part) => part !== '');
  if (more.length === 0 && answers.length === 0) return text;
  // The reason of the last answer is the status note too: found once.
  const answered = answers.flatMap(({ scope, because }) => [scope, because]);
  return [...new Set([text, ...more, ...answered])].filter((part) => part !== '').join('\n');
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
          private: item.private ? 1 : 0,
        },
      };
    case 'question':
      return {
        table: 'questions',
        values: { id, step, text, ...followed(item), private: item.private ? 1 : 0 },
      };
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
          private: item.private ? 1 : 0,
        },
      };
    case 'thanks':
      return { table: 'thanks', values: { id, step, from_whom: item.from, to_whom: item.to, text } };
    case 'promise':
      return promiseRow(item);
    case 'request':
      return requestRow(item);
  }
}

function promiseRow(item: Item): ReadRow {
  const { id, step, text, to, department, quantity, level, likelihood, earliest, latest, excluded } = item;
  const last = item.results.at(-1);
  return {
    table: 'promises',
    values: {
      id,
      step,
      text,
      to_whom: to,
      department,
      quantity,
      level,
      likelihood,
      earliest,
      latest,
      excluded,
      ...followed(item),
      result: last?.result ?? '',
      reason: last?.reason ?? '',
      private: item.private ? 1 : 0,
    },
  };
}

function requestRow(item: Item): ReadRow {
  const { id, step, text, department, toDepartment } = item;
  const last = item.answers.at(-1);
  return {
    table: 'requests',
    values: {
      id,
      step,
      text,
      from_department: department,
      to_department: toDepartment,
      offer: item.offer ? 1 : 0,
      ...followed(item),
      answer: last?.answer ?? '',
      answer_note: last?.because ?? '',
    },
  };
}

/** What it takes in each department; of promises only those that are promised. */
function loadRows(item: Item): readonly ReadRow[] {
  const open = item.status === 'open' && (item.kind === 'action' || item.level === 'promise') ? 1 : 0;
  if (item.kind !== 'action' && item.kind !== 'promise') return [];
  // Named twice is meant twice: one row each department, with the sum.
  const hoursIn = new Map<string, number>();
  for (const { department, hours } of item.effort)
    hoursIn.set(department, (hoursIn.get(department) ?? 0) + hours);
  return [...hoursIn].map(([department, hours]) => ({
    table: 'loads',
    values: {
      id: `${item.id}/${department}`,
      item: item.id,
      department,
      hours,
      earliest: item.earliest,
      due_date: item.when?.date ?? null,
      likelihood: item.likelihood,
      open,
    },
  }));
}

/** The life of a promise or a request, one row each time. */
function historyRows(item: Item): readonly ReadRow[] {
  return [
    ...item.results.map(({ at, result, reason, note }, index): ReadRow => {
      const id = `${item.id}/${index + 1}`;
      return { table: 'promise_results', values: { id, promise: item.id, at, result, reason, note } };
    }),
    ...item.answers.map(({ at, answer, by, when, scope, because }, index): ReadRow => {
      const values = { id: `${item.id}/${index + 1}`, request: item.id, at, answer, scope, because };
      return {
        table: 'request_answers',
        values: { ...values, answered_by: by, due_date: when?.date ?? null },
      };
    }),
  ];
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
