import { byId } from '../../../shared/session/entities.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { isReadBack, openQuestions } from '../../../shared/steps/handover/card.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import type { StepView } from '../step-view.ts';
import { HandoverCanvas } from './handover-canvas.tsx';
import { HandoverRoom } from './handover-room.tsx';
import { handoverViewWords } from './words.ts';

export const handoverView: StepView = {
  Canvas: HandoverCanvas,
  Room: HandoverRoom,
  words: handoverViewWords,
  question: (session, step, say) => {
    const slice = sliceOf(session, handover, step.id);
    if (slice.accepted !== null) {
      const name = byId(session.people.participants, slice.accepted.by)?.name;
      return name === undefined ? undefined : say('handover.question.done', { name });
    }
    const [open] = openQuestions(slice);
    if (open) return open.text.length > 200 ? say('handover.question.answer') : open.text;
    return isReadBack(step) && (step.prompt ?? '') === '' ? say('handover.question.read-back') : undefined;
  },
};
