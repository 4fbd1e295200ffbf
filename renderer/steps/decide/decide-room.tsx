import { Check, Minus, X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import type { DecideSlice, Option } from '../../../shared/steps/decide/slice.ts';
import { isTie, positionOn, standingOf } from '../../../shared/steps/decide/standing.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import { useAsked } from './use-asked.ts';
import type { DecideWord } from './words.ts';
import styles from './decide-room.module.css';

const MARKS = {
  for: <Check aria-hidden />,
  'can-live-with': <Minus aria-hidden />,
  against: <X aria-hidden />,
} as const;

/** The rule, the options with everybody's position, and what was decided. */
export function DecideRoom({ step }: StepProps) {
  const say = useSay<DecideWord>();
  const slice = useSlice(decide, step.id);
  const leader = useSession((state) => byId(state.people.participants, slice.leader ?? '')?.name);
  const { rule, options } = slice;
  const spoken =
    rule === 'leader' && leader !== undefined
      ? say('decide.rule.leader-named', { name: leader })
      : say(rule === null ? 'decide.room.rule-open' : `decide.rule.${rule}`);
  return (
    <RoomRows>
      <Decided slice={slice} />
      <RoomRow label={say('decide.room.rule')} tone={rule === null ? 'open' : 'past'}>
        {spoken}
        {rule === 'fist-to-five' ? (
          <span className={styles.threshold}> {say('decide.threshold', { fingers: slice.threshold })}</span>
        ) : null}
      </RoomRow>
      {rule !== null && options.length === 0 ? (
        <RoomRow label="" tone="open">
          {say('decide.room.options-open')}
        </RoomRow>
      ) : null}
      {options.map((option, index) => (
        <RoomOption key={option.id} option={option} number={index + 1} slice={slice} />
      ))}
      <Heard slice={slice} />
    </RoomRows>
  );
}

function Decided({ slice }: { readonly slice: DecideSlice }) {
  const say = useSay<DecideWord>();
  const dates = useDates();
  const items = useSession((state) => state.items);
  const decisions = slice.outcomes.map(({ id }) => byId(items, id)).filter((item) => item !== undefined);
  return decisions
    .filter((item) => !item.private)
    .map((item) => (
      <RoomRow
        key={item.id}
        label={say('decide.room.decided')}
        tone="lit"
        voice
        aside={item.review ? say('decide.review-on', { date: dates.short(item.review) }) : undefined}
      >
        {item.text}
      </RoomRow>
    ));
}

interface RoomOptionProps {
  readonly option: Option;
  readonly number: number;
  readonly slice: DecideSlice;
}

function RoomOption({ option, number, slice }: RoomOptionProps) {
  const say = useSay<DecideWord>();
  const asked = useAsked();
  const chosen = slice.outcomes.some((outcome) => outcome.option === option.id);
  const over = slice.outcomes.length > 0 && !chosen;
  return (
    <RoomRow label={say('decide.room.option', { number })} tone={over ? 'past' : 'plain'}>
      {option.text}
      <Counted option={option} slice={slice} />
      <ul className={styles.positions}>
        {asked.map((department) => {
          const position = positionOn(slice, option.id, department.id);
          if (position === undefined) return null;
          return (
            <li key={department.id} data-stance={position.stance}>
              {position.fingers === null ? MARKS[position.stance] : <strong>{position.fingers}</strong>}{' '}
              {department.name}
              <span className={styles.spoken}>{say(`decide.stance.${position.stance}`)}</span>
            </li>
          );
        })}
      </ul>
    </RoomRow>
  );
}

/** Hands as they were counted; whose hand it was stays out of the room view. */
function Counted({ option, slice }: Omit<RoomOptionProps, 'number'>) {
  const say = useSay<DecideWord>();
  const asked = useAsked().map(({ id }) => id);
  const { votes, lowest, hands } = standingOf(slice, option.id, asked);
  if (slice.rule === 'majority' && votes !== undefined) {
    const { against, abstained } = votes;
    const word = isTie({ votes }) ? 'decide.votes-tie' : 'decide.votes';
    return <p className={styles.counted}>{say(word, { for: votes.for, against, abstained })}</p>;
  }
  const byHands = slice.rule === 'fist-to-five' && slice.fistBy !== 'departments';
  if (!byHands || lowest === null) return null;
  return <p className={styles.counted}>{say('decide.room.lowest', { lowest, hands })}</p>;
}

/** Who was heard before the leader decides. */
function Heard({ slice }: { readonly slice: DecideSlice }) {
  const say = useSay<DecideWord>();
  const people = useSession((state) => state.people);
  const advice = slice.remarks.filter(({ kind }) => kind === 'advice');
  if (slice.rule !== 'leader') return null;
  return advice.map(({ id, participant, department, text }) => (
    <RoomRow
      key={id}
      label={
        byId(people.participants, participant ?? '')?.name ??
        byId(people.departments, department ?? '')?.name ??
        say('decide.advice.unnamed')
      }
      voice
    >
      {text}
    </RoomRow>
  ));
}
