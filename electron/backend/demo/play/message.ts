import type { Id } from '../../../../shared/session/event.ts';
import type { MessageCase } from '../case.ts';
import type { Stage } from './stage.ts';

export function playMessage(
  { scribe, cast }: Stage,
  step: Id,
  story: MessageCase,
  departmentOf: (name: string) => string,
): void {
  const answers = [
    ['what', story.what],
    ['why', story.why],
    ['what-changes', story.changes],
  ] as const;
  for (const [field, text] of answers) {
    if (text === undefined) continue;
    scribe.write('message.answered', { step, field, text });
    scribe.breathe();
  }
  for (const { of, words, difference } of story.readBacks ?? []) {
    const department = cast.departments.get(of);
    const readBack = scribe.id();
    scribe.write('message.read-back', { step, readBack, department, words, difference: difference ?? '' });
    scribe.breathe();
  }
  for (const name of story.messengers ?? []) {
    const department = cast.departments.get(departmentOf(name));
    scribe.write('message.messenger-set', { step, department, participant: cast.people.get(name) });
    scribe.breathe();
  }
  for (const { of, kind, text } of story.pledges ?? []) {
    const participant = cast.people.get(of);
    scribe.write('message.pledged', { step, pledge: scribe.id(), participant, kind, text });
    scribe.breathe();
  }
}
