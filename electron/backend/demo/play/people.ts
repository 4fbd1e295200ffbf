import type { Id } from '../../../../shared/session/event.ts';
import type { DepartmentCase, GapCase, SaidCase, SwapCase } from '../case.ts';
import type { Stage } from './stage.ts';

/** Everybody sits down who did not come along from the session before. `known` gives the workspace's ids, so that the same people are the same in every session. */
export function playPeople(
  { scribe, cast }: Stage,
  departments: readonly DepartmentCase[],
  known: { readonly department: (name: string) => Id; readonly person: (name: string) => Id },
): void {
  for (const { name } of departments) {
    if (cast.departments.has(name)) continue;
    const department = known.department(name);
    cast.departments.set(name, department);
    scribe.write('people.department-added', { department, name });
    scribe.breathe();
  }
  for (const { name, people } of departments) {
    for (const person of people) {
      if (cast.people.has(person.name)) continue;
      const participant = scribe.id();
      cast.people.set(person.name, participant);
      const { seat, role } = person;
      scribe.write('people.joined', {
        participant,
        person: known.person(person.name),
        name: person.name,
        department: known.department(name),
        seat,
        ...(role === undefined ? {} : { role }),
      });
      if (person.absent) scribe.write('people.changed', { participant, present: false });
      scribe.breathe();
    }
  }
}

export function playGaps({ scribe, cast }: Stage, step: Id, without: readonly GapCase[]): void {
  for (const { gap, about, because } of without) {
    const named = gap === 'department' && about !== undefined ? cast.departments.get(about) : (about ?? '');
    scribe.write('room.gap-accepted', { step, gap, about: named, because });
    scribe.breathe();
  }
}

/** Everyone once; the talk clock follows the speaker's department. */
export function playRound(
  stage: Stage,
  step: Id,
  said: readonly SaidCase[],
  departmentOf: (name: string) => string,
): void {
  const { scribe, cast } = stage;
  for (const { who, text } of said) {
    const participant = cast.people.get(who);
    const turn = scribe.id();
    scribe.write('round.turn-given', { step, turn, participant, round: 1 });
    scribe.write('people.floor-given', { step, department: cast.departments.get(departmentOf(who)) });
    scribe.breathe();
    if (text !== undefined) {
      scribe.write('round.said', { step, said: scribe.id(), participant, round: 1, text });
      // Words take longer to say than to type; the talk clock is by department only.
      scribe.waitUntil(scribe.now() + text.length * 450);
    }
    scribe.write('round.turn-ended', { step, turn, passed: text === undefined });
    scribe.breathe();
  }
  if (said.length > 0) scribe.write('people.floor-given', { step, department: null });
}

export function playSwap({ scribe, cast }: Stage, step: Id, swapped: readonly SwapCase[]): void {
  for (const { by, of, text, missed } of swapped) {
    const restatement = scribe.id();
    const sides = { by: cast.departments.get(by), of: cast.departments.get(of) };
    scribe.write('round.restated', { step, restatement, ...sides, text: missed?.firstTry ?? text });
    scribe.breathe();
    if (missed) {
      scribe.write('round.restatement-answered', { step, restatement, yes: false, missed: missed.answer });
      scribe.breathe();
      scribe.write('round.restatement-changed', { step, restatement, text });
      scribe.breathe();
    }
    scribe.write('round.restatement-answered', { step, restatement, yes: true, missed: '' });
    scribe.breathe();
  }
}
