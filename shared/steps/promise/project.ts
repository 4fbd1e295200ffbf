import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { HuddleEnd, PromiseSlice, Signature, WalkedLine } from './slice.ts';

/** The promises themselves are items and stand in `promises` and `loads`. */
export function projectPromise(slice: PromiseSlice, step: Id): readonly Projected[] {
  return [
    ...slice.problems.map((problem) =>
      projectNote(problem, { kind: 'problem', step, text: problem.text, also: problem.yesIf }),
    ),
    ...slice.lines.map((line) => projectLine(line, step)),
    ...slice.signatures.map((signature) => projectSignature(signature, step)),
    ...(slice.end === null ? [] : [projectEnd(slice.end, step)]),
  ];
}

function projectLine(entity: WalkedLine, step: Id): Projected {
  const { id, line, department, text, answer, question } = entity;
  const answered = question === null ? (1 as const) : (0 as const);
  return {
    id,
    entity,
    read: () => ({
      rows: [{ table: 'intake_answers', values: { id, step, department, line, text, answer, answered } }],
      passage: { kind: 'intake', step, text: `${text}\n${answer}` },
    }),
  };
}

function projectSignature(entity: Signature, step: Id): Projected {
  const { id, department, name, at } = entity;
  return {
    id,
    entity,
    read: () => ({ rows: [{ table: 'sign_offs', values: { id, step, department, name, at } }] }),
  };
}

function projectEnd(entity: HuddleEnd, step: Id): Projected {
  const { result, sentence } = entity;
  return {
    id: step,
    entity,
    read: () => ({
      rows: [{ table: 'huddles', values: { id: step, step, result, sentence } }],
      passage: { kind: 'huddle', step, text: sentence },
    }),
  };
}
