import { ownerWords, saidWords, thingText } from '../../../shared/session/said.ts';
import type { FollowedKind } from '../../../shared/session/followed.ts';
import type { CarriedThing } from '../../../shared/steps/carry-over/events.ts';
import { answerTo, EMPTY_CARRY_OVER, type Carried } from '../../../shared/steps/carry-over/slice.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { useSessionView, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import { isLate, openOf } from './listing.ts';
import { useEarlier } from './use-earlier.ts';
import type { CarryOverViewWord } from './words.ts';
import styles from './carry-over-room.module.css';

/** Answers that stay in sight under the thing that is looked at. */
const SHOWN = 3;

/** One thing at a time, in big type, with who and when; what was said about it as soon as it is said. */
export function CarryOverRoom({ step }: StepProps) {
  const say = useSay<CarryOverViewWord>();
  const slice = useSlice({ name: 'carry-over', empty: EMPTY_CARRY_OVER }, step.id);
  const focus = useSessionView(({ spotlight }) => spotlight.focus);
  const { lines } = useEarlier();
  const open = openOf(lines ?? [], slice);
  const line = open.find(({ id }) => id === focus);
  const said = slice.answers.find(({ id }) => id === focus);
  const next = line ?? (said ? undefined : open[0]);
  const counts = [
    open.length > 0 ? say('carry-over.room.open', { count: open.length }) : '',
    slice.answers.length > 0 ? say('carry-over.room.done', { count: slice.answers.length }) : '',
  ].filter(Boolean);
  const last = slice.answers.at(-1);
  if (lines !== null && open.length === 0 && last === undefined) {
    return (
      <RoomRows>
        <RoomRow label={step.title.toLocaleLowerCase()} tone="open">
          {say('carry-over.room.nothing')}
        </RoomRow>
      </RoomRows>
    );
  }
  const shown = next ? { ...next, due: next.date } : (said?.thing ?? last?.thing);
  const carried = next ? answerTo(slice, { session: next.session, item: next.id }) : (said ?? last);
  return (
    <div className={styles.room}>
      {shown ? <Thing thing={shown} kind={shown.kind} carried={carried} /> : null}
      <p className={styles.counts}>{counts.join(' · ')}</p>
      <JustSaid answers={slice.answers.filter((one) => one !== carried).slice(-SHOWN)} />
    </div>
  );
}

/** What was said about the last things, so that nobody has to remember it. */
function JustSaid({ answers }: { readonly answers: readonly Carried[] }) {
  const say = useSay<CarryOverViewWord>();
  const dates = useDates();
  if (answers.length === 0) return null;
  return (
    <ul className={styles.past}>
      {answers.toReversed().map((carried) => (
        <li key={carried.id} data-answer={carried.answer}>
          <span dir="auto">{thingText(carried.thing, say)}</span>
          <b>{saidWords(carried.thing.kind, carried, say, dates)}</b>
        </li>
      ))}
    </ul>
  );
}

interface ThingProps {
  readonly thing: Pick<CarriedThing, 'text' | 'owner' | 'department' | 'pledge' | 'due' | 'sessionTitle'>;
  readonly kind: FollowedKind;
  readonly carried: Carried | undefined;
}

function Thing({ thing, kind, carried }: ThingProps) {
  const say = useSay<CarryOverViewWord>();
  const dates = useDates();
  const today = useToday().date;
  const { due, sessionTitle } = thing;
  const late = isLate(due, today);
  const when =
    due === null ? '' : say(late ? 'carry-over.was-late' : 'carry-over.due', { date: dates.short(due) });
  return (
    <>
      <p className={styles.kind}>{say(`followed.kind.${kind}`)}</p>
      <p className={styles.text} dir="auto">
        {thingText(thing, say)}
      </p>
      <p className={styles.who}>
        <b>{ownerWords(thing, say)}</b>
        <span data-late={late}>{when}</span>
        <span>{say('followed.from', { title: sessionTitle })}</span>
      </p>
      {carried ? (
        <p className={styles.said} data-answer={carried.answer}>
          {saidWords(kind, carried, say, dates)}
        </p>
      ) : null}
    </>
  );
}
