import Database from 'better-sqlite3';
import type { Output } from '../../../shared/contract/contract.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Failure } from '../../../shared/contract/reply.ts';
import { WORKSPACE } from '../../../shared/session/event.ts';
import type { ReadableDb, WritableDb } from '../library/db.ts';
import { readStreams } from '../library/event-rows.ts';
import { rebuild } from '../library/rebuild.ts';
import { checkChains, type BrokenChain } from './chains.ts';
import { countDifferences } from './compare-tables.ts';

type Checked = Output<'library.check'>;
type Problem = Checked['problems'][number];

export interface CheckOptions {
  readonly db: ReadableDb;
  /** Null when this process may only read: then nothing is rebuilt, and the search indexes are not looked into. */
  readonly writable: WritableDb | null;
  /** Whether the read tables are emptied and filled from the events before they are compared. */
  readonly rebuild: boolean;
}

/**
 * Everything that can be known about a library's health: SQLite's own structure, every chain of events, and whether the read tables and
 * the search indexes say what the events say. Finding something is no failure; `problems` says what, `events` how much was looked at.
 * Nothing is rebuilt from events that are not as they were written: the tables may then be the last place with the right words.
 */
export function checkLibrary({ db, writable, rebuild: rebuilds }: CheckOptions): Checked {
  const structure = structureProblems(db);
  if (structure.length > 0) return { events: 0, sessions: 0, problems: structure, rebuilt: false };
  const { events, broken } = checkChains(db);
  const sessions = readStreams(db).filter((stream) => stream !== WORKSPACE).length;
  if (broken.length > 0) return { events, sessions, problems: broken.map(chainProblem), rebuilt: false };
  const rebuilt = rebuilds && writable !== null;
  if (rebuilt) rebuild(writable);
  return { events, sessions, problems: tableProblems(db, writable), rebuilt };
}

/** SQLite names what it found, line by line; the first says enough for the person. */
function structureProblems(db: ReadableDb): Problem[] {
  const first = attempt(() => String(db.connection.pragma('quick_check(1)', { simple: true })));
  if (first === 'ok') return [];
  return [{ code: 'library-corrupt', message: `The file is damaged (${first}). Restore a backup.` }];
}

function chainProblem({ session, event, whole }: BrokenChain): Problem {
  return problem(failure('chain-broken', { session, event, whole }));
}

function tableProblems(db: ReadableDb, writable: WritableDb | null): Problem[] {
  const count = countDifferences(db) + (writable ? brokenIndexes(writable) : 0);
  return count === 0 ? [] : [problem(failure('tables-differ', { count }))];
}

function problem({ code, message }: Failure): Problem {
  return { code, message };
}

/** Full-text indexes that do not say what their table says. SQLite's command for it is a write, though it changes nothing. */
function brokenIndexes(db: WritableDb): number {
  return ['passages_fts', 'titles_fts'].filter(
    (index) =>
      attempt(
        () => void db.write(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run(),
      ) !== undefined,
  ).length;
}

/** What the work gives, or what SQLite says against it. */
function attempt<Value>(work: () => Value): Value | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.message;
    throw error;
  }
}
