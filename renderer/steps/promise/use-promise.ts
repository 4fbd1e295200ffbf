import type { Id, When } from '../../../shared/session/event.ts';
import type { Effort, PromiseLevel } from '../../../shared/session/item-events.ts';
import type { Item } from '../../../shared/session/items.ts';
import type { PromiseLine } from '../../../shared/language/promise-line.ts';
import type { ChecklistLine } from '../../../shared/steps/promise/checklist.ts';
import type { HuddleResult, LoadFigure } from '../../../shared/steps/promise/events.ts';
import { promise } from '../../../shared/steps/promise/promise.ts';
import { coverNow, takenOnBy } from '../../../shared/steps/promise/standing.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { useServices } from '../../app/services.tsx';
import type { Change } from '../../app/gesture.ts';
import { saidParts } from '../../session/understand.ts';
import { useSessionStore } from '../../session/use-session.ts';

export interface PromiseChange {
  readonly level?: PromiseLevel;
  readonly owner?: Id | null;
  readonly when?: When | null;
  readonly excluded?: string;
}

export interface Ending {
  readonly result: HuddleResult;
  readonly sentence: string;
  readonly until: string | null;
  readonly load: readonly LoadFigure[];
  readonly withoutHours: number;
}

export type PromiseActions = ReturnType<typeof usePromise>;

/** What can be done in a huddle, each one gesture. */
export function usePromise(step: Id) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const give = (type: string, body: Change['body']) => void store.append([{ type, body }]);
  const giveHere = (type: string, body: Change['body']) => give(type, { step, ...body });
  return {
    /** What is on the table is asked first, until somebody says how far it can be promised. */
    add: (line: PromiseLine) => {
      const delivering = line.effort[0]?.department;
      give('item.added', {
        item: mintId(),
        step,
        kind: 'promise',
        level: 'ask-first',
        ...partsOf(line),
        ...(delivering === undefined ? {} : { department: delivering }),
      });
    },
    /** The whole line again: what it leaves out is no longer said. */
    correct: (item: Item, line: PromiseLine) =>
      give('item.changed', { item: item.id, ...clearedBy(line), ...partsOf(line) }),
    change: (item: Id, change: PromiseChange) => give('item.changed', { item, ...change }),
    /** By leaves room; at is exact and asks for a reason. */
    toggleExact: ({ id, when }: Item) => {
      if (when === null) return;
      const { because: _, ...rest } = when;
      give('item.changed', { item: id, when: { ...rest, kind: when.kind === 'by' ? 'at' : 'by' } });
    },
    remove: (item: Id) => give('item.removed', { item }),
    raise: (text: string, item: Id | null): Id => {
      const problem = mintId();
      giveHere('promise.problem-raised', { problem, text, item });
      return problem;
    },
    rewordProblem: (problem: Id, text: string) => giveHere('promise.problem-changed', { problem, text }),
    answerProblem: (problem: Id, yesIf: string) => giveHere('promise.problem-answered', { problem, yesIf }),
    removeProblem: (problem: Id) => giveHere('promise.problem-removed', { problem }),
    /** Answered in words; the question of a gap is answered with it. */
    answerLine: (line: ChecklistLine, answer: string) => {
      const question = line.walked?.question ?? null;
      const walked = walkedBody(step, line, line.walked?.id ?? mintId());
      void store.append([
        { type: 'promise.line-walked', body: { ...walked, answer, question: null } },
        ...(question === null
          ? []
          : [{ type: 'item.status-set', body: { item: question, status: 'done', note: answer } }]),
      ]);
    },
    /** A gap becomes a question with an owner, in the same gesture. */
    leaveOpen: (line: ChecklistLine, owner: Id, when: When | undefined) => {
      const question = mintId();
      const body = { item: question, step, kind: 'question', text: line.text, owner };
      void store.append([
        { type: 'item.added', body: when === undefined ? body : { ...body, when } },
        {
          type: 'promise.line-walked',
          body: { ...walkedBody(step, line, line.walked?.id ?? mintId()), answer: '', question },
        },
      ]);
    },
    clearLine: (walked: Id, question: Id | null) =>
      void store.append([
        { type: 'promise.line-cleared', body: { step, walked } },
        ...(question === null ? [] : [{ type: 'item.removed', body: { item: question } }]),
      ]),
    /** Whoever signs takes on what their department delivers and nobody owns. */
    sign: (participant: Id) => {
      const { state } = store.getState().log;
      const taken = takenOnBy(state, sliceOf(state, promise, step), participant);
      const owned = taken.map(({ id }) => ({ type: 'item.changed', body: { item: id, owner: participant } }));
      const body = { step, signature: mintId(), participant, covers: coverNow(state) };
      void store.append([...owned, { type: 'promise.signed-off', body }]);
    },
    withdraw: (signature: Id) => giveHere('promise.sign-off-withdrawn', { signature }),
    end: (ending: Ending) => giveHere('promise.resulted', { ...ending }),
    withdrawEnd: () => giveHere('promise.result-withdrawn', {}),
  };
}

function walkedBody(step: Id, { line, department, text }: ChecklistLine, walked: Id) {
  return { step, walked, line, department, text };
}

interface Parts {
  readonly text: string;
  readonly to?: string;
  readonly quantity?: string;
  readonly when?: When;
  readonly owner?: Id;
  readonly effort?: readonly Effort[];
}

function partsOf({ text, owner, when, to, ...parts }: PromiseLine): Parts {
  return {
    text,
    ...(to === '' ? {} : { to }),
    ...(owner === undefined ? {} : { owner }),
    ...(when === undefined ? {} : { when }),
    ...saidParts(parts),
  };
}

/** A date that was understood before and has gone by is no date to the line; it stays. */
function clearedBy(line: PromiseLine) {
  return {
    to: '',
    quantity: '',
    effort: [],
    excluded: '',
    likelihood: line.likelihood ?? null,
    earliest: line.earliest ?? null,
    latest: line.latest ?? null,
  };
}
