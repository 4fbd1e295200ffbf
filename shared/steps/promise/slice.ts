import { added, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { Id, Instant } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import type { HuddleResult, LoadFigure, PromiseEvent } from './events.ts';

export interface Problem extends Entity {
  readonly text: string;
  /** The promise it is about; null for all of them. */
  readonly item: Id | null;
  /** What would make it work; empty while nobody said. */
  readonly yesIf: string;
}

/** One line of an intake checklist as it was walked. */
export interface WalkedLine extends Entity {
  readonly line: Id | null;
  readonly department: Id | null;
  readonly text: string;
  readonly answer: string;
  /** The question a gap became; null when it was answered. */
  readonly question: Id | null;
}

export interface Signature extends Entity {
  readonly participant: Id;
  /** Name and department as they were when it was signed. */
  readonly name: string;
  readonly department: Id | null;
  readonly at: Instant;
  readonly covers: readonly { readonly item: Id; readonly terms: string }[];
}

export interface HuddleEnd {
  readonly result: HuddleResult;
  readonly sentence: string;
  readonly until: string | null;
  readonly load: readonly LoadFigure[];
  readonly withoutHours: number;
}

export interface PromiseSlice {
  readonly problems: readonly Problem[];
  readonly lines: readonly WalkedLine[];
  readonly signatures: readonly Signature[];
  readonly end: HuddleEnd | null;
}

export const EMPTY_PROMISE: PromiseSlice = { problems: [], lines: [], signatures: [], end: null };

export function foldPromise(slice: PromiseSlice, event: PromiseEvent, session: SessionState): PromiseSlice {
  switch (event.type) {
    case 'promise.problem-raised': {
      const { problem: id, text, item } = event.body;
      return { ...slice, problems: added(slice.problems, { id, text, item, yesIf: '' }) };
    }
    case 'promise.problem-changed': {
      const { problem, text } = event.body;
      return { ...slice, problems: changed(slice.problems, problem, (old) => ({ ...old, text })) };
    }
    case 'promise.problem-answered': {
      const { problem, yesIf } = event.body;
      return { ...slice, problems: changed(slice.problems, problem, (old) => ({ ...old, yesIf })) };
    }
    case 'promise.problem-removed':
      return { ...slice, problems: removed(slice.problems, event.body.problem) };
    case 'promise.line-walked': {
      const { walked: id, line, department, text, answer, question } = event.body;
      const walked: WalkedLine = { id, line, department, text, answer, question };
      const known = byId(slice.lines, id);
      return {
        ...slice,
        lines: known ? changed(slice.lines, id, () => walked) : added(slice.lines, walked),
      };
    }
    case 'promise.line-cleared':
      return { ...slice, lines: removed(slice.lines, event.body.walked) };
    case 'promise.signed-off':
      return { ...slice, signatures: withSignature(slice.signatures, event, session) };
    case 'promise.sign-off-withdrawn':
      return { ...slice, signatures: removed(slice.signatures, event.body.signature) };
    case 'promise.resulted': {
      const { result, sentence, until, load, withoutHours } = event.body;
      return { ...slice, end: { result, sentence, until, load, withoutHours } };
    }
    case 'promise.result-withdrawn':
      return { ...slice, end: null };
  }
}

type SignedOff = PromiseEvent & { readonly type: 'promise.signed-off' };

/** Nobody signs who is not here; one signature per department, the latest. */
function withSignature(
  signatures: readonly Signature[],
  { at, body }: SignedOff,
  { people }: SessionState,
): readonly Signature[] {
  const person = byId(people.participants, body.participant);
  if (!person || byId(signatures, body.signature)) return signatures;
  const { signature: id, participant, covers } = body;
  const { name, department } = person;
  const others = signatures.filter((other) => other.department !== department);
  return [...others, { id, participant, name, department, at, covers }];
}
