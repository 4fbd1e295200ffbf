import { byId } from '../../../shared/session/entities.ts';
import { impact } from '../../../shared/steps/impact/impact.ts';
import { leftIn, sweepOf, type SweepLine } from '../../../shared/steps/impact/sweep.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import { Termed } from '../../ui/termed.tsx';
import type { StepProps } from '../step-view.ts';
import { SeverityMark } from './severity-mark.tsx';
import type { ImpactWord } from './words.ts';
import styles from './impact-room.module.css';

/** The change, and every department with what it does to them; the one whose turn it is stands out. */
export function ImpactRoom({ step }: StepProps) {
  const say = useSay<ImpactWord>();
  const slice = useSlice(impact, step.id);
  const session = useSession((state) => state);
  const sweep = sweepOf(slice, session);
  const { what = '', 'from-when': fromWhen = '', why = '' } = slice.change;
  const turn = what === '' ? undefined : leftIn(sweep)[0]?.department.id;
  return (
    <RoomRows>
      <RoomRow label={say('impact.room.change')} tone={what === '' ? 'open' : 'lit'} voice aside={fromWhen}>
        {what === '' ? say('impact.room.open') : what}
        {why === '' ? null : (
          <div className={styles.more}>
            <Termed text={why} look="underline" />
          </div>
        )}
      </RoomRow>
      {sweep.map((line) => (
        <RoomImpact key={line.department.id} line={line} isTurn={line.department.id === turn} />
      ))}
    </RoomRows>
  );
}

function RoomImpact({ line, isTurn }: { readonly line: SweepLine; readonly isTurn: boolean }) {
  const say = useSay<ImpactWord>();
  const { department, impact: told } = line;
  const question = useSession((state) => byId(state.items, told?.question ?? ''));
  const finder = useSession((state) => byId(state.people.participants, question?.owner ?? '')?.name);
  if (told === undefined) {
    return (
      <RoomRow label={department.name} tone={isTurn ? 'open' : 'past'}>
        {isTurn ? say('impact.effect-field', { name: department.name }) : say('impact.not-asked')}
      </RoomRow>
    );
  }
  if (told.severity === null) {
    return (
      <RoomRow label={department.name} tone="past">
        {finder === undefined ? say('impact.asked-open') : say('impact.room.finds-out', { name: finder })}
      </RoomRow>
    );
  }
  return (
    <RoomRow
      label={department.name}
      tone={told.severity === 'none' ? 'past' : 'plain'}
      aside={<SeverityMark severity={told.severity} />}
    >
      {told.effect}
      {told.yesIf === '' ? null : (
        <div className={styles.more}>
          <Termed text={say('impact.room.yes-if', { text: told.yesIf })} look="underline" />
        </div>
      )}
    </RoomRow>
  );
}
