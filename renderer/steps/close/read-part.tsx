import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import { close } from '../../../shared/steps/close/close.ts';
import type { ReadList } from '../../../shared/steps/close/events.ts';
import { isDone, itemsToRead, type ClosePart } from '../../../shared/steps/close/parts.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Part } from './part.tsx';
import { useClose } from './use-close.ts';
import type { CloseWord } from './words.ts';
import styles from './close.module.css';

export interface ReadPartProps {
  readonly step: Id;
  readonly list: ReadList;
  readonly current: ClosePart | undefined;
}

/** One list, read aloud; the room sees it big while it is its turn. What was heard wrongly is put right here. */
export function ReadPart({ step, list, current }: ReadPartProps) {
  const say = useSay<CloseWord>();
  const slice = useSlice(close, step);
  const items = useSession((state) => state.items);
  const { read } = useClose(step);
  const open = itemsToRead(items, list);
  const isCurrent = current === list;
  const done = isDone(list, slice, items, step);
  const again = slice.read.includes(list) ? (
    <Button size="s" variant="quiet" onPress={() => read(list, false)}>
      {say('close.read-again')}
    </Button>
  ) : null;
  return (
    <Part
      title={say(`close.list.${list}`)}
      done={done}
      current={isCurrent}
      aside={
        <>
          {again}
          <span className={styles.note}>
            {open.length === 0
              ? say('close.none')
              : say(done ? 'close.was-read' : 'close.count', { count: open.length })}
          </span>
        </>
      }
    >
      {isCurrent ? (
        <>
          <ul className={styles.lines}>
            {open.map((item) => (
              <ReadLine key={item.id} item={item} step={step} />
            ))}
          </ul>
          <div>
            <Button variant="primary" keys="Enter" initialFocus onPress={() => read(list)}>
              {say('close.read')}
            </Button>
          </div>
        </>
      ) : null}
    </Part>
  );
}

function ReadLine({ item, step }: { readonly item: Item; readonly step: Id }) {
  const say = useSay<CloseWord>();
  const dates = useDates();
  const { changeItem } = useClose(step);
  const participants = useSession((state) => state.people.participants);
  const owner = byId(participants, item.owner ?? '')?.name;
  const due = item.when && say('close.by', { when: dates.when(item.when) });
  const missing = item.kind === 'action' && owner === undefined ? say('close.no-owner') : '';
  return (
    <li className={styles.line} data-row={item.id} data-kind={item.kind}>
      <DraftEdit
        field={`close.item:${item.id}`}
        label={say('close.item')}
        value={item.text}
        multiline
        look={item.kind === 'decision' ? 'voice' : 'plain'}
        hints
        onKeep={(text) => changeItem(item.id, text.trim())}
      />
      <span className={styles.due}>
        {[owner ?? missing, due ?? ''].filter((part) => part !== '').join(', ')}
      </span>
    </li>
  );
}
