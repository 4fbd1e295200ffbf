import { X } from 'lucide-react';
import { useState } from 'react';
import { readPromise } from '../../../shared/language/promise-line.ts';
import { promiseAsLine } from '../../../shared/language/promise-words.ts';
import { promiseLevelSchema } from '../../../shared/session/item-events.ts';
import type { Item } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ExactNote } from './exact-note.tsx';
import type { PromiseHand } from './hand.ts';
import { PromiseAbout } from './promise-about.tsx';
import { useWorld } from './use-world.ts';
import type { PromiseWord } from './words.ts';
import styles from './promise-row.module.css';

interface PromiseRowProps {
  readonly item: Item;
  readonly hand: PromiseHand;
}

/** One promise: its words (Enter opens the whole line to correct it), how far it can be promised, and all that is said about it. */
export function PromiseRow({ item, hand }: PromiseRowProps) {
  const say = useSay<PromiseWord>();
  const { actions, rows } = hand;
  return (
    <li className={styles.item} data-row={item.id} data-level={item.level}>
      <div className={styles.words} data-place={`row-${item.id}`}>
        <WholeLine item={item} hand={hand} />
      </div>
      <Segmented
        label={say('promise.level')}
        options={promiseLevelSchema.options.map((level) => ({
          id: level,
          label: say(`promise.level.${level}`),
        }))}
        value={item.level}
        onChange={(level) => actions.change(item.id, { level })}
      />
      <IconButton
        label={say('promise.remove')}
        icon={<X />}
        keys="Delete"
        onPress={() => {
          rows.leave(item.id);
          actions.remove(item.id);
        }}
      />
      <PromiseAbout item={item} hand={hand} />
      <ExactNote item={item} hand={hand} />
    </li>
  );
}

/** Shows the words; while it is open, the whole line that would say it again. */
function WholeLine({ item, hand }: PromiseRowProps) {
  const say = useSay<PromiseWord>();
  const world = useWorld();
  const today = useToday();
  const departments = useSession((state) => state.people.departments);
  const [editing, setEditing] = useState(false);
  return (
    <DraftEdit
      field={`promise.line:${item.id}`}
      label={say('promise.item')}
      value={editing ? lineOf(item, departments, today.date) : item.text}
      editing={editing}
      onEditing={setEditing}
      hints
      onKeep={(line) => hand.actions.correct(item, readPromise(line, world, today))}
    />
  );
}

/** A date that has gone by is none to the line any more; the promise keeps it. */
function lineOf(
  { text, when, effort, excluded, likelihood, earliest, latest }: Item,
  departments: readonly { readonly id: string; readonly name: string }[],
  today: string,
): string {
  const parts = {
    text,
    effort,
    excluded,
    ...(when !== null && when.date >= today ? { when } : {}),
    ...(likelihood === null ? {} : { likelihood }),
    ...(earliest === null ? {} : { earliest }),
    ...(latest === null ? {} : { latest }),
  };
  return promiseAsLine(parts, departments);
}
