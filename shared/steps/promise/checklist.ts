import type { Id } from '../../session/event.ts';
import type { Participant, People } from '../../session/people.ts';
import type { IntakeLine, WorkspaceDepartment } from '../../workspace/workspace.ts';
import { wordOf } from './huddle-load.ts';
import type { PromiseSlice, WalkedLine } from './slice.ts';

/** A line to walk, or walked already. `department` is the session's. */
export interface ChecklistLine {
  /** The workspace's id, or the walked line's where it is on no checklist any more. */
  readonly id: Id;
  readonly line: Id | null;
  readonly department: Id | null;
  readonly departmentName: string;
  readonly text: string;
  readonly walked: WalkedLine | undefined;
}

interface Known {
  readonly departments: readonly WorkspaceDepartment[];
  readonly intake: readonly IntakeLine[];
}

/**
 * The checklists of the other side: of every department here but that of the Mover, who asks (where nobody took that hat, of all). What
 * was walked stays, also when the line was taken off the checklist since.
 */
export function checklistOf(slice: PromiseSlice, people: People, known: Known): readonly ChecklistLine[] {
  const asking = people.participants.find(({ role }) => role === 'mover')?.department;
  const sides = people.departments.filter(({ id }) => id !== asking);
  const open = sides.flatMap(({ id, name }) => {
    const ours = known.departments.filter((other) => wordOf(other.name) === wordOf(name));
    return known.intake
      .filter((line) => ours.some((other) => other.id === line.department))
      .map((line): ChecklistLine => ({
        id: line.id,
        line: line.id,
        department: id,
        departmentName: name,
        text: line.text,
        walked: slice.lines.find((walked) => walked.line === line.id),
      }));
  });
  const shown = new Set(open.map(({ walked }) => walked?.id));
  const rest = slice.lines
    .filter(({ id }) => !shown.has(id))
    .map((walked): ChecklistLine => ({
      id: walked.id,
      line: walked.line,
      department: walked.department,
      departmentName: people.departments.find(({ id }) => id === walked.department)?.name ?? '',
      text: walked.text,
      walked,
    }));
  return [...open, ...rest];
}

/** Who finds out when nobody else is named: the Mover, who wants the promise; else the first of another department; else anybody. */
export function finderOf({ participants }: People, department: Id | null): Participant | undefined {
  const here = participants.filter(({ present }) => present);
  return (
    here.find(({ role }) => role === 'mover') ??
    here.find((person) => person.department !== null && person.department !== department) ??
    here[0]
  );
}

/** Whose hours are meant when a line names none: the Prover's department, else the one that is not the Mover's, when that is one. */
export function deliveringSide({ participants, departments }: People): Id | undefined {
  const of = (role: Participant['role']) => participants.find((person) => person.role === role)?.department;
  const prover = of('prover');
  if (prover) return prover;
  const mover = of('mover');
  const others = departments.filter(({ id }) => id !== mover);
  return others.length === 1 ? others[0]?.id : undefined;
}
