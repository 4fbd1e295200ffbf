import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { promise } from '../../../shared/steps/promise/promise.ts';
import { isLapsed, promisesIn, stillCovers } from '../../../shared/steps/promise/standing.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import { RESULT_SHAPES } from './ending.tsx';
import { LoadTable } from './load-table.tsx';
import { useLoad } from './use-load.ts';
import type { PromiseWord } from './words.ts';
import styles from './promise-room.module.css';

/** More do not fit in big type; the cockpit and the minutes have them all. */
const SHOWN = 5;
const PROBLEMS = 3;

/** The load, what is on the table and how far each goes, what we would run into, the names, and the words to go with. */
export function PromiseRoom({ step }: StepProps) {
  const say = useSay<PromiseWord>();
  const slice = useSlice(promise, step.id);
  const session = useSession((state) => state);
  const load = useLoad();
  const items = promisesIn(session);
  const open = slice.problems.filter(({ yesIf }) => yesIf.trim() === '');
  return (
    <div className={styles.room}>
      {slice.end === null || isLapsed(slice, session) ? <LoadTable load={load} /> : null}
      <RoomRows>
        <End step={step} />
        {items.length === 0 ? (
          <RoomRow label="" tone="open">
            {say('promise.room.empty')}
          </RoomRow>
        ) : null}
        {items.slice(0, SHOWN).map((item) => (
          <RoomItem key={item.id} item={item} />
        ))}
        {items.length > SHOWN ? (
          <RoomRow label="" tone="past">
            {say('promise.room.more', { count: items.length - SHOWN })}
          </RoomRow>
        ) : null}
        {(slice.end === null ? slice.problems : open).slice(0, PROBLEMS).map(({ id, text, yesIf }) => (
          <RoomRow
            key={id}
            label={say('promise.room.problem')}
            tone={yesIf === '' ? 'open' : 'plain'}
            aside={yesIf === '' ? undefined : say('promise.yes-if', { text: yesIf })}
          >
            {text}
          </RoomRow>
        ))}
      </RoomRows>
    </div>
  );
}

function End({ step }: StepProps) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const session = useSession((state) => state);
  const slice = useSlice(promise, step.id);
  const names = slice.signatures
    .filter((signature) => stillCovers(signature, session))
    .map(({ name, department }) => {
      const of = byId(session.people.departments, department ?? '')?.name ?? '';
      return say('promise.signed-for', { name, department: of });
    });
  const signed =
    names.length === 0 ? null : (
      <RoomRow label={say('promise.room.signed')} tone="plain">
        {names.join(' · ')}
      </RoomRow>
    );
  const { end } = slice;
  if (end === null || isLapsed(slice, session)) return signed;
  const words =
    end.result === 'red' && end.until !== null
      ? say('promise.result.red', { date: dates.short(end.until) })
      : say(end.result === 'red' ? 'promise.result.red-open' : `promise.result.${end.result}`);
  return (
    <>
      <RoomRow
        label={
          <span className={styles.result}>
            {RESULT_SHAPES[end.result]} {words}
          </span>
        }
        tone="lit"
        voice
      >
        {end.sentence}
      </RoomRow>
      {signed}
    </>
  );
}

function RoomItem({ item }: { readonly item: Item }) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const { when, level, excluded } = item;
  const date = when
    ? say(when.kind === 'by' ? 'promise.by' : 'promise.at', { when: dates.when(when) })
    : say('promise.when-open');
  return (
    <RoomRow
      label={say(`promise.level.${level}`)}
      aside={date}
      tone={level === 'ask-first' ? 'open' : level === 'do-not' ? 'past' : 'plain'}
    >
      {item.text}
      {excluded === '' ? null : (
        <span className={styles.excluded}>{say('promise.excluded-is', { text: excluded })}</span>
      )}
    </RoomRow>
  );
}
