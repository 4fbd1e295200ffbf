import type { Id } from './event.ts';

/**
 * The read tables as rows: what lists, search and a person with any SQLite tool read. They are derived; rebuilding gives the same rows.
 * Every table also has `session`, filled in by the library; the key is (session, id). Booleans are 0 or 1, dates ISO text.
 */
export interface ReadTables {
  session_departments: { id: Id; name: string };
  participants: {
    id: Id;
    name: string;
    person: Id | null;
    department: Id | null;
    seat: string | null;
    role: string | null;
    present: 0 | 1;
  };
  customer_words: { id: Id; step: Id; words: string; tone: string; heard_by: string; heard_on: string };
  notes: {
    id: Id;
    step: Id | null;
    kind: string;
    text: string;
    said_by: Id | null;
    at: string;
    private: 0 | 1;
    status: string;
  };
  actions: Due &
    Follow & {
      id: Id;
      step: Id | null;
      text: string;
      serves_kind: string;
      serves: Id | null;
      swap_day: 0 | 1;
      private: 0 | 1;
    };
  questions: Due & Follow & { id: Id; step: Id | null; text: string; private: 0 | 1 };
  decisions: {
    id: Id;
    step: Id | null;
    text: string;
    how: string;
    review_date: string | null;
    at: string;
    private: 0 | 1;
  };
  thanks: { id: Id; step: Id | null; from_whom: string; to_whom: string; text: string };
  causes: {
    id: Id;
    step: Id;
    parent: Id | null;
    text: string;
    evidence: string;
    evidence_source: string;
    therefore: string;
    ending: string;
    category: string;
  };
  countermeasures: {
    id: Id;
    step: Id;
    cause: Id;
    text: string;
    strength: string;
    action: Id | null;
    check_measure: string;
    check_date: string | null;
    check_result: string;
  };
  messages: { id: Id; step: Id; what: string; why: string; what_changes: string };
  pledges: {
    id: Id;
    step: Id;
    participant: Id;
    kind: string;
    text: string;
    result: string;
    result_note: string;
  };
  session_links: { id: string; kind: string; other: Id; item: Id | null };
  promises: Due &
    Follow & {
      id: Id;
      step: Id | null;
      text: string;
      to_whom: string;
      department: Id | null;
      quantity: string;
      level: string;
      likelihood: number | null;
      earliest: string | null;
      latest: string | null;
      excluded: string;
      result: string;
      reason: string;
      private: 0 | 1;
    };
  promise_results: { id: string; promise: Id; at: string; result: string; reason: string; note: string };
  loads: {
    id: string;
    item: Id;
    department: Id;
    hours: number;
    earliest: string | null;
    due_date: string | null;
    likelihood: number | null;
    open: 0 | 1;
  };
  requests: Due &
    Follow & {
      id: Id;
      step: Id | null;
      text: string;
      from_department: Id | null;
      to_department: Id | null;
      offer: 0 | 1;
      answer: string;
      answer_note: string;
    };
  request_answers: {
    id: string;
    request: Id;
    at: string;
    answer: string;
    answered_by: Id | null;
    due_date: string | null;
    scope: string;
    because: string;
  };
  impacts: {
    id: Id;
    step: Id;
    department: string;
    effect: string;
    severity: string;
    yes_if: string;
    seated: 0 | 1;
  };
  ideas: { id: Id; step: Id; text: string; said_by: Id | null; builds_on: Id | null };
  picks: {
    id: Id;
    step: Id;
    idea: Id | null;
    text: string;
    why: string;
    fate: string;
    place: number | null;
  };
  trials: {
    id: Id;
    step: Id;
    pick: Id | null;
    text: string;
    rounds: number;
    ending: string;
    said_by: Id | null;
    because: string;
  };
  holes: {
    id: Id;
    step: Id;
    trial: Id;
    text: string;
    said_by: Id | null;
    premortem: 0 | 1;
    round: number;
    fix: string;
    status: string;
  };
  handovers: {
    id: Id;
    step: Id;
    text: string;
    helps: string;
    point: Id | null;
    status: string;
    accepted_by: Id | null;
    accepted_at: string;
  };
  huddles: { id: Id; step: Id; result: string; sentence: string };
  sign_offs: { id: Id; step: Id; department: Id | null; name: string; at: string };
  intake_answers: {
    id: Id;
    step: Id;
    department: Id | null;
    line: Id | null;
    text: string;
    answer: string;
    answered: 0 | 1;
  };
  votes: { id: Id; step: Id; text: string; dots: number; round: number; rank: number };
  cards: { id: Id; step: Id; text: string; said_by: Id | null };
  clusters: { id: Id; step: Id; name: string };
  card_sorts: {
    id: string;
    step: Id;
    card: Id;
    cluster: Id | null;
    sort: string;
    source: string;
    question: Id | null;
  };
  terms: { id: Id; step: Id; term: string; meaning: string; agreed: 0 | 1 };
  term_meanings: { id: Id; step: Id; term: Id; department: Id | null; meaning: string };
  carried: {
    id: Id;
    step: Id;
    from_session: Id;
    item: Id;
    kind: string;
    text: string;
    owner: string;
    answer: string;
    reason: string;
    note: string;
    moved_to: string | null;
  };
}

interface Due {
  owner: Id | null;
  due_kind: string;
  due_date: string | null;
  due_time: string;
}

interface Follow {
  status: string;
  status_note: string;
  at: string;
  corrected: 0 | 1;
}

export type ReadTable = keyof ReadTables;
export type ReadRow = {
  [T in ReadTable]: { readonly table: T; readonly values: Readonly<ReadTables[T]> };
}[ReadTable];

/** One captured thing on its way to the read tables. The library calls `read` only when `entity` is another object than before. */
export interface Projected {
  readonly id: Id;
  readonly entity: object;
  read(): Reading;
}

export interface Reading {
  readonly rows: readonly ReadRow[];
  /** What full-text search finds it by; undefined when there is nothing to find. */
  readonly passage?: { readonly kind: string; readonly step: Id | null; readonly text: string };
}
