import { SECTION_RANK, span, type Section } from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { AcceptedGap, RoomSlice } from './slice.ts';
import { gapSentence } from './gap-sentence.ts';
import type { roomWords } from './words.ts';

type Context = PrintContext<keyof typeof roomWords>;

/** Who was there is printed for every session; the step adds which missing voices the room went on without. */
export function printRoom(slice: RoomSlice, context: Context): readonly Section[] {
  if (slice.accepted.length === 0) return [];
  const items = slice.accepted.map((gap) => ({ spans: [span(wentOn(gap, context))] }));
  return [
    {
      id: `room-${context.step.id}`,
      rank: SECTION_RANK.people + 1,
      title: context.say('room.section'),
      blocks: [{ type: 'list', items }],
    },
  ];
}

function wentOn(gap: AcceptedGap, { session, say }: Context): string {
  const name = byId(session.people.departments, gap.about)?.name ?? gap.about;
  return say('room.went-on', { gap: gapSentence({ ...gap, name }, say), because: gap.because });
}
