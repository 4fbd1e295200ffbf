import type { ReadTable, ReadTables } from '../../../shared/session/read-rows.ts';

type Columns = { readonly [T in ReadTable]: Readonly<Record<keyof ReadTables[T], true>> };

/** The columns of the read tables besides `session`. A column missing or too many here does not compile. */
const columns = {
  session_departments: { id: true, name: true },
  participants: {
    id: true,
    name: true,
    person: true,
    department: true,
    seat: true,
    role: true,
    present: true,
  },
  customer_words: { id: true, step: true, words: true, tone: true, heard_by: true, heard_on: true },
  notes: {
    id: true,
    step: true,
    kind: true,
    text: true,
    said_by: true,
    at: true,
    private: true,
    status: true,
  },
  actions: {
    id: true,
    step: true,
    text: true,
    owner: true,
    due_kind: true,
    due_date: true,
    due_time: true,
    status: true,
    status_note: true,
    at: true,
    corrected: true,
    serves_kind: true,
    serves: true,
    swap_day: true,
  },
  questions: {
    id: true,
    step: true,
    text: true,
    owner: true,
    due_kind: true,
    due_date: true,
    due_time: true,
    status: true,
    status_note: true,
    at: true,
    corrected: true,
  },
  decisions: { id: true, step: true, text: true, how: true, review_date: true, at: true },
  thanks: { id: true, step: true, from_whom: true, to_whom: true, text: true },
  causes: {
    id: true,
    step: true,
    parent: true,
    text: true,
    evidence: true,
    evidence_source: true,
    therefore: true,
    ending: true,
    category: true,
  },
  countermeasures: {
    id: true,
    step: true,
    cause: true,
    text: true,
    strength: true,
    action: true,
    check_measure: true,
    check_date: true,
    check_result: true,
  },
  messages: { id: true, step: true, what: true, why: true, what_changes: true },
} as const satisfies Columns;

export const READ_TABLES: readonly ReadTable[] = Object.keys(columns).filter(isReadTable);

export function readColumns(table: ReadTable): readonly string[] {
  return Object.keys(columns[table]);
}

function isReadTable(name: string): name is ReadTable {
  return Object.hasOwn(columns, name);
}
