import type { LoadLine } from '../../contract/load.ts';
import { byId } from '../../session/entities.ts';
import type { Item } from '../../session/items.ts';
import { loadOf, type DepartmentLoad, type Hours, type LoadRow } from '../../session/load.ts';
import type { SessionState } from '../../session/state.ts';
import type { LoadFigure } from './events.ts';
import { openPromises } from './standing.ts';

/** One department in one week: what it has to do anyway, and what this huddle would add. */
export interface LoadCell {
  readonly monday: string;
  readonly already: Hours;
  readonly now: Hours;
}

export interface LoadLineOfWeeks {
  readonly department: string;
  /** Hours its people can give in a week; null while nobody said. */
  readonly capacity: number | null;
  readonly cells: readonly LoadCell[];
  /** Without a date, so in no week. */
  readonly undated: Hours;
}

export interface HuddleLoadOptions {
  /** Of other sessions. */
  readonly lines: readonly Pick<LoadLine, 'department' | 'hours' | 'earliest' | 'due' | 'likelihood'>[];
  readonly session: SessionState;
  /** The room's date. */
  readonly today: string;
  readonly mondays: readonly string[];
  readonly capacities: readonly { readonly name: string; readonly capacity: number | null }[];
}

const NONE: Hours = { certain: 0, weighted: 0 };

/** The departments of this session, week by week. Sessions know departments by their own ids, so they meet by name. */
export function huddleLoad(options: HuddleLoadOptions): readonly LoadLineOfWeeks[] {
  const { lines, session, today, mondays, capacities } = options;
  const actions = session.items.filter((item) => item.kind === 'action' && item.status === 'open');
  const named = lines.map((line) => ({ ...line, department: wordOf(line.department) }));
  const already = loadOf([...named, ...actions.flatMap((item) => rowsOf(session, item))], today);
  const promises = openPromises(session).filter(({ level }) => level !== 'do-not');
  const now = loadOf(
    promises.flatMap((item) => rowsOf(session, item)),
    today,
  );
  return session.people.departments.map(({ name }) => {
    const word = wordOf(name);
    const before = already.find(({ department }) => department === word);
    const added = now.find(({ department }) => department === word);
    return {
      department: name,
      capacity: capacities.find((other) => wordOf(other.name) === word)?.capacity ?? null,
      cells: mondays.map((monday) => ({
        monday,
        already: weekOf(before, monday),
        now: weekOf(added, monday),
      })),
      undated: sum(before?.undated ?? NONE, added?.undated ?? NONE),
    };
  });
}

/** What is kept with the result, so that minutes show the load of that moment. Weeks nobody has anything to do in are left out. */
export function figuresOf(table: readonly LoadLineOfWeeks[]): readonly LoadFigure[] {
  return table.flatMap(({ department, capacity, cells }) =>
    cells.flatMap(({ monday, already, now }) => {
      const { certain, weighted } = sum(already, now);
      return certain === 0 ? [] : [{ department, week: monday, certain, weighted, capacity }];
    }),
  );
}

/** How many open promises and actions of this session stand in no figure, since nobody said what they take. */
export function withoutHoursIn(session: SessionState): number {
  const promises = openPromises(session).filter(({ level }) => level !== 'do-not');
  const actions = session.items.filter((item) => item.kind === 'action' && item.status === 'open');
  return [...promises, ...actions].filter(({ effort }) => effort.every(({ hours }) => hours === 0)).length;
}

export function sum(one: Hours, other: Hours): Hours {
  return { certain: one.certain + other.certain, weighted: one.weighted + other.weighted };
}

function rowsOf(session: SessionState, { effort, earliest, when, likelihood }: Item): readonly LoadRow[] {
  return effort.map(({ department, hours }) => ({
    department: wordOf(byId(session.people.departments, department)?.name ?? ''),
    hours,
    earliest,
    due: when?.date ?? null,
    likelihood,
  }));
}

function weekOf(load: DepartmentLoad | undefined, monday: string): Hours {
  const week = load?.weeks.find((other) => other.monday === monday);
  return week ? { certain: week.certain, weighted: week.weighted } : NONE;
}

export function wordOf(name: string): string {
  return name.trim().toLocaleLowerCase();
}
