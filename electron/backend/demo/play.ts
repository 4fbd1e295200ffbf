import { assertNever, type Id } from '../../../shared/session/event.ts';
import { heldBefore } from './calendar.ts';
import type { DemoCase, StepCase } from './case.ts';
import { playDecide } from './play/decide.ts';
import { handOf } from './play/deeds.ts';
import { playFrame } from './play/frame.ts';
import { playItem, playLater } from './play/items.ts';
import { playMessage } from './play/message.ts';
import { playGaps, playPeople, playRound, playSwap } from './play/people.ts';
import { linkedStart, PLAIN_START, type Played } from './play/start.ts';
import { dateOf, type Stage } from './play/stage.ts';
import { playTree } from './play/tree.ts';
import { scribe, type Scribe } from './scribe.ts';

const MINUTE = 60_000;

export interface PlayOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly utcOffset: number;
  readonly idAt: (instant: number) => Id;
  /** The workspace's ids. */
  readonly known: {
    readonly department: (name: string) => Id;
    readonly person: (name: string) => Id;
    readonly line: (text: string) => Id;
  };
  /** A story that was played before this one. */
  readonly played: (story: DemoCase) => Played;
}

/** A story as the events of the session it tells of. */
export function play(story: DemoCase, options: PlayOptions): Played {
  const { now, utcOffset, idAt, known } = options;
  const held = heldBefore(now, story.daysAgo, story.at, utcOffset);
  const { template, title, facilitator } = story;
  const { cast, first } = story.from
    ? linkedStart(story.from, options.played(story.from.story))
    : PLAIN_START();
  const events = scribe({
    start: held,
    by: facilitator,
    idAt,
    first: (session, at, ids) =>
      first({ template, title, facilitator, utcOffset, session, at, ids, start: true }),
  });
  const stage: Stage = { scribe: events, cast, held, utcOffset, line: known.line };
  playSteps(stage, story, known);
  events.write(story.paused ? 'session.paused' : 'session.closed', {});
  playLater(stage, story.later ?? [], now);
  return { events: events.events(), cast };
}

/** Every step takes its time, except the one in which the session was left; what the story does not tell of was left out. */
function playSteps(stage: Stage, story: DemoCase, known: PlayOptions['known']): void {
  const { scribe: events } = stage;
  const departmentOf = departments(story);
  let ahead = agendaOf(events);
  for (const [index, step] of story.steps.entries()) {
    const kind = step.kind === 'deeds' ? step.of : step.kind;
    const at = ahead.findIndex((place) => place.kind === kind);
    const place = ahead[at];
    if (!place) throw new Error(`${story.title}: step ${index + 1} is of another kind`);
    for (const { id } of ahead.slice(0, at))
      events.write('session.step-skipped', { step: id, skipped: true });
    ahead = ahead.slice(at + 1);
    const entered = events.now();
    if (index > 0) events.write('session.step-entered', { step: place.id });
    events.breathe();
    if (step.kind === 'room') playPeople(stage, story.departments, known);
    playStep(stage, place.id, step, departmentOf);
    for (const item of step.captured ?? []) playItem(stage, place.id, item);
    const left = story.paused === true && index === story.steps.length - 1;
    if (!left) events.waitUntil(entered + (step.minutes ?? place.minutes) * MINUTE);
  }
}

function playStep(stage: Stage, step: Id, story: StepCase, departmentOf: (name: string) => string): void {
  switch (story.kind) {
    case 'frame':
      return playFrame(stage, step, story);
    case 'room':
      return playGaps(stage, step, story.without ?? []);
    case 'round':
      playRound(stage, step, story.said ?? [], departmentOf);
      return playSwap(stage, step, story.swapped ?? []);
    case 'why-tree':
      return playTree(stage, step, story.tree);
    case 'decide':
      return playDecide(stage, step, story.choice);
    case 'message':
      return playMessage(stage, step, story, departmentOf);
    case 'close':
      return playClose(stage, step, story);
    case 'deeds':
      return story.play(handOf(stage, step));
    case 'plan':
    case 'thanks':
      return undefined;
    default:
      return assertNever(story);
  }
}

function playClose(stage: Stage, step: Id, story: StepCase & { readonly kind: 'close' }): void {
  for (const list of ['decisions', 'questions', 'actions'] as const) {
    stage.scribe.write('close.read', { step, list, read: true });
    stage.scribe.breathe();
  }
  stage.scribe.write('close.missing-asked', { step, asked: true });
  stage.scribe.breathe();
  stage.scribe.write('close.return-counted', { step, counts: [...story.hands] });
  if (!story.next) return;
  const { days, note } = story.next;
  stage.scribe.write('close.next-set', { step, date: dateOf(stage, days), note });
}

function agendaOf(
  events: Scribe,
): readonly { readonly id: Id; readonly kind: string; readonly minutes: number }[] {
  const agenda = events.events()[0]?.body['agenda'];
  return Array.isArray(agenda) ? agenda : [];
}

function departments(story: DemoCase): (name: string) => string {
  const of = new Map(
    story.departments.flatMap(({ name, people }) => people.map((person) => [person.name, name] as const)),
  );
  return (name) => of.get(name) ?? '';
}
