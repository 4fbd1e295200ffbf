import { byId } from '../../../shared/session/entities.ts';
import { ideaOf, linesOf, openQuestions } from '../../../shared/steps/handover/card.ts';
import type { LinePart } from '../../../shared/steps/handover/events.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { HandoverWord } from './words.ts';

/** More lines than this of one kind are not read from the back of the room. */
const SHOWN: Readonly<Record<LinePart, number>> = { tried: 2, open: 2, keep: 3 };

const PARTS: readonly LinePart[] = ['tried', 'open', 'keep'];
const QUESTIONS_SHOWN = 3;

/** The card in big type while it is read out; a question stands where everybody sees that it waits. */
export function HandoverRoom({ step }: StepProps) {
  const say = useSay<HandoverWord>();
  const slice = useSlice(handover, step.id);
  const participants = useSession((state) => state.people.participants);
  const nameOf = (id: string | null) => byId(participants, id ?? '')?.name ?? '';
  const { helps = '', 'read-back': readBack = '' } = slice.answers;
  const questions = openQuestions(slice);
  const point = nameOf(slice.point);
  return (
    <RoomRows>
      <RoomRow label={say('handover.room.idea')} voice tone={ideaOf(slice) === '' ? 'open' : 'lit'}>
        {ideaOf(slice) || say('handover.room.empty')}
      </RoomRow>
      {helps === '' ? null : <RoomRow label={say('handover.room.helps')}>{helps}</RoomRow>}
      {readBack === '' ? null : (
        <RoomRow label={say('handover.room.read-back')} voice>
          {readBack}
        </RoomRow>
      )}
      {questions.slice(0, QUESTIONS_SHOWN).map(({ id, text, by }, index) => (
        <RoomRow
          key={id}
          label={
            nameOf(by) === '' ? say('handover.room.asks') : say('handover.room.asks-by', { name: nameOf(by) })
          }
          tone="open"
          aside={
            index === QUESTIONS_SHOWN - 1 && questions.length > QUESTIONS_SHOWN
              ? say('handover.room.more', { count: questions.length - QUESTIONS_SHOWN })
              : undefined
          }
        >
          {text}
        </RoomRow>
      ))}
      {questions.length > 0 ? null : PARTS.map((part) => <RoomLines key={part} step={step} part={part} />)}
      {slice.accepted !== null ? (
        <RoomRow label={say('handover.room.accepted')} tone="lit">
          {nameOf(slice.accepted.by)}
        </RoomRow>
      ) : point === '' ? null : (
        <RoomRow label={say('handover.room.point')}>{point}</RoomRow>
      )}
    </RoomRows>
  );
}

function RoomLines({ step, part }: StepProps & { readonly part: LinePart }) {
  const say = useSay<HandoverWord>();
  const slice = useSlice(handover, step.id);
  const lines = linesOf(slice, part);
  const shown = lines.slice(0, SHOWN[part]);
  const more = lines.length - shown.length;
  return shown.map(({ id, text, how }, index) => (
    <RoomRow
      key={id}
      label={index === 0 ? say(`handover.room.${part}`) : ''}
      tone={part === 'keep' ? 'plain' : 'past'}
      aside={index === shown.length - 1 && more > 0 ? say('handover.room.more', { count: more }) : undefined}
    >
      {how === '' ? text : say('handover.tried-how', { text, how })}
    </RoomRow>
  ));
}
