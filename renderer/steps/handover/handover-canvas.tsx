import { useMemo, useRef } from 'react';
import { ideaOf, isReadBack } from '../../../shared/steps/handover/card.ts';
import { ideasForCard } from '../../../shared/steps/handover/offered.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useFailureWords } from '../../app/use-failure.ts';
import { useNotify } from '../../app/toasts.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { CardFields } from './card-fields.tsx';
import { CardLines } from './card-lines.tsx';
import { CardText } from './card-text.tsx';
import { handoverCommands } from './commands/handover-commands.ts';
import type { HandoverHand } from './hand.ts';
import { NextMeetingPanel } from './next-meeting-panel.tsx';
import { OfferedIdeas } from './offered-ideas.tsx';
import { PointPerson } from './point-person.tsx';
import { Taking } from './taking.tsx';
import { useHandover } from './use-handover.ts';
import { useNextMeeting } from './use-next-meeting.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

/** The card, as the Mover writes it; then the Prover takes it or asks. Once it is taken it stands as it is. */
export function HandoverCanvas({ step }: StepProps) {
  const say = useSay<HandoverWord>();
  const rows = useRows();
  const slice = useSlice(handover, step.id);
  const actions = useHandover(step.id);
  const next = useNextMeeting(step.id);
  const session = useSession((state) => state);
  const ideas = useMemo(() => ideasForCard(session), [session]);
  const participants = useSession((state) => state.people.participants);
  const asking = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const again = isReadBack(step);
  const cameAlong = useSession((state) => state.meeting.links.some(({ kind }) => kind === 'handover'));
  const notify = useNotify();
  const words = useFailureWords();
  const planNext = () => void next.plan().then((failed) => failed && notify({ message: words(failed) }));
  const hand: HandoverHand = {
    rows,
    slice,
    actions,
    provers: participants.filter(({ role, present }) => role === 'prover' && present),
    ask: () => asking.current?.focus(),
    planNext: again || next.planned.length > 0 ? undefined : planNext,
  };
  useCommands(handoverCommands, hand);
  const given = slice.accepted !== null || (again && cameAlong && ideaOf(slice) !== '');
  return (
    <div {...rows.area} className={styles.canvas}>
      {again && !given ? <p className={styles.note}>{say('handover.no-card')}</p> : null}
      {given ? (
        <CardText step={step} />
      ) : (
        <>
          <OfferedIdeas step={step.id} ideas={ideas} onTake={actions.take} />
          <CardFields step={step.id} actions={actions} initialFocus={ideas.length === 0} />
          <CardLines step={step.id} hand={hand} />
        </>
      )}
      <PointPerson step={step.id} actions={actions} />
      <Taking step={step} hand={hand} askField={asking} />
      {again ? null : <NextMeetingPanel hand={hand} planned={next.planned} />}
    </div>
  );
}
