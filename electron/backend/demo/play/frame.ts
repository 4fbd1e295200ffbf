import type { Id } from '../../../../shared/session/event.ts';
import type { FrameCase } from '../case.ts';
import { dateOf, type Stage } from './stage.ts';

export function playFrame(stage: Stage, step: Id, story: FrameCase): void {
  const { scribe } = stage;
  const answers = [
    ['customer', story.customer],
    ['need', story.need],
    ['done-when', story.doneWhen],
    ['sponsor', story.sponsor],
    ['sale', story.sale],
  ] as const;
  for (const [field, text] of answers) {
    if (text === undefined) continue;
    scribe.write('frame.answered', { step, field, text });
    scribe.breathe();
  }
  for (const { words, tone, by, days } of story.heard ?? []) {
    const heard = { words, tone, heardBy: by, on: dateOf(stage, days) };
    scribe.write('frame.heard', { step, words: scribe.id(), heard });
    scribe.breathe();
  }
  for (const text of story.facts ?? []) {
    scribe.write('frame.fact-added', { step, fact: scribe.id(), text });
    scribe.breathe();
  }
}
