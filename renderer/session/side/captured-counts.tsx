import { itemsOf } from '../../../shared/session/items.ts';
import type { ItemKind } from '../../../shared/session/item-events.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './side-panel.module.css';

const KINDS: readonly ItemKind[] = [
  'action',
  'parked',
  'decision',
  'question',
  'note',
  'thanks',
  'promise',
  'request',
];

/** How much was captured of each kind; a press shows it. */
export function CapturedCounts({ onCaptured }: { readonly onCaptured: (kind: ItemKind) => void }) {
  const say = useSay<SessionWord>();
  const items = useSession((state) => state.items);
  return (
    <ul className={styles.counts}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <button type="button" className={styles.count} onClick={() => onCaptured(kind)}>
            {say(`items.${kind}`)} <strong>{itemsOf(items, kind).length}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
