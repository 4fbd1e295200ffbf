import type { Id } from '../../../../shared/session/event.ts';
import { instantFrom } from '../calendar.ts';
import type { ItemCase, LaterCase } from '../case.ts';
import { remember, whenOf, type Stage } from './stage.ts';

export function playItem(stage: Stage, step: Id, story: ItemCase): void {
  const { scribe, cast } = stage;
  const item = scribe.id();
  const served = story.serves === undefined ? undefined : cast.things.get(story.serves);
  scribe.write('item.added', {
    item,
    step,
    kind: story.kind,
    text: story.text,
    ...(story.by === undefined ? {} : { by: cast.people.get(story.by) }),
    ...(story.owner === undefined ? {} : { owner: cast.people.get(story.owner) }),
    ...(story.due === undefined ? {} : { when: whenOf(stage, story.due) }),
    ...(served === undefined ? {} : { serves: { kind: served.kind, id: served.id } }),
    ...(story.swapDay === undefined ? {} : { swapDay: true }),
    ...(story.from === undefined ? {} : { from: story.from }),
    ...(story.to === undefined ? {} : { to: story.to }),
    ...(story.private === undefined ? {} : { private: true }),
  });
  remember(stage, story.key, story.kind, item, step);
  if (story.kind === 'action' && served?.kind === 'countermeasure') {
    scribe.write('why-tree.action-linked', { step: served.step, countermeasure: served.id, action: item });
  }
  scribe.breathe();
}

/** Follow-up after the session, as far as its day has come. */
export function playLater(stage: Stage, stories: readonly LaterCase[], now: number): void {
  const { scribe } = stage;
  for (const story of stories) {
    const instant = instantFrom(stage.held, story.days, '09:05', stage.utcOffset);
    if (instant >= now) continue;
    scribe.waitUntil(instant);
    playFollowUp(stage, story);
    scribe.breathe();
  }
}

function playFollowUp(stage: Stage, story: LaterCase): void {
  const { scribe, cast } = stage;
  if ('measure' in story) {
    const { id: countermeasure, step } = cast.things.get(story.measure);
    const { result, note } = story;
    scribe.write('why-tree.check-resulted', { step, countermeasure, result, note });
    return;
  }
  if ('promise' in story) {
    const { result, reason, note } = story;
    const item = cast.things.get(story.promise).id;
    scribe.write('item.promise-resulted', {
      item,
      result,
      note,
      ...(reason === undefined ? {} : { reason }),
    });
    return;
  }
  const item = cast.things.get(story.item).id;
  if ('status' in story) {
    const note = story.note === undefined ? {} : { note: story.note };
    scribe.write('item.status-set', { item, status: story.status, ...note });
    return;
  }
  scribe.write('item.changed', {
    item,
    ...(story.text === undefined ? {} : { text: story.text }),
    ...(story.owner === undefined ? {} : { owner: cast.people.get(story.owner) }),
    ...(story.due === undefined ? {} : { when: whenOf(stage, story.due) }),
  });
}
