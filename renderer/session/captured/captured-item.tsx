import { byId } from '../../../shared/session/entities.ts';
import { hasOwner } from '../../../shared/session/item-events.ts';
import { Ellipsis } from 'lucide-react';
import type { Item } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { DraftEdit } from '../draft-edit.tsx';
import { useSession, useSessionStore } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { ItemDue } from './item-due.tsx';
import { ITEM_KINDS } from './item-kinds.ts';
import styles from './captured.module.css';

/** One captured thing: its text, who and when, and what else can be done with it. */
export function CapturedItem({ item }: { readonly item: Item }) {
  const say = useSay<SessionWord>();
  const { append } = useSessionStore();
  const has = hasOwner(item.kind);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <DraftEdit
          field={`item.text:${item.id}`}
          label={say('captured.text')}
          value={item.text}
          multiline
          hints={item.kind === 'request' ? 'asking' : true}
          onKeep={(text) =>
            void append([{ type: 'item.changed', body: { item: item.id, text: text.trim() } }])
          }
        />
        <ItemMenu item={item} />
      </div>
      <div className={styles.about}>
        {item.kind === 'request' ? <AskedSides item={item} /> : null}
        {has ? <ItemDue item={item} /> : null}
        {item.private ? <Chip>{say('captured.private')}</Chip> : null}
        {item.status === 'done' ? <Chip>{say('captured.done')}</Chip> : null}
        {item.status === 'dropped' ? <Chip>{say('captured.dropped')}</Chip> : null}
      </div>
    </li>
  );
}

/** Who asks whom, as far as it is known. */
function AskedSides({ item }: { readonly item: Item }) {
  const say = useSay<SessionWord>();
  const departments = useSession((state) => state.people.departments);
  const from = byId(departments, item.department ?? '')?.name;
  const to = byId(departments, item.toDepartment ?? '')?.name;
  if (from !== undefined && to !== undefined) {
    return <Chip>{say(item.offer ? 'capture.offers' : 'capture.asks', { from, to })}</Chip>;
  }
  if (to !== undefined) return <Chip>{say('capture.to', { to })}</Chip>;
  return from === undefined ? null : <Chip>{say('capture.from', { from })}</Chip>;
}

function ItemMenu({ item }: { readonly item: Item }) {
  const say = useSay<SessionWord>();
  const { append } = useSessionStore();
  const act = (id: string) => {
    const kind = ITEM_KINDS.find((other) => other === id);
    if (kind) return append([{ type: 'item.turned', body: { item: item.id, kind } }]);
    if (id === 'remove') return append([{ type: 'item.removed', body: { item: item.id } }]);
    return append([{ type: 'item.changed', body: { item: item.id, private: !item.private } }]);
  };
  return (
    <Menu
      label={say('captured.more')}
      placement="bottom end"
      trigger={<IconButton label={say('captured.more')} icon={<Ellipsis />} />}
      groups={[
        {
          id: 'turn',
          heading: say('captured.turn'),
          items: ITEM_KINDS.filter((kind) => kind !== item.kind).map((kind) => ({
            id: kind,
            label: say(`item.${kind}`),
          })),
        },
        {
          id: 'rest',
          items: [
            {
              id: 'private',
              label: item.private ? say('captured.make-public') : say('captured.make-private'),
            },
            { id: 'remove', label: say('captured.remove') },
          ],
        },
      ]}
      onAction={(id) => void act(id)}
    />
  );
}
