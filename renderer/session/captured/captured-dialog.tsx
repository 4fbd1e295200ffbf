import { itemsOf } from '../../../shared/session/items.ts';
import type { ItemKind } from '../../../shared/session/item-events.ts';
import { useSay } from '../../app/use-say.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { HintBar } from '../language-hint.tsx';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { CapturedItem } from './captured-item.tsx';
import { ITEM_KINDS } from './item-kinds.ts';
import styles from './captured.module.css';

interface CapturedDialogProps {
  readonly kind: ItemKind;
  readonly onKind: (kind: ItemKind) => void;
  readonly onClose: () => void;
}

/** Everything captured in this session, kind by kind; each can be mended, turned into another kind, or taken out. */
export function CapturedDialog({ kind, onKind, onClose }: CapturedDialogProps) {
  const say = useSay<SessionWord | 'app.close'>();
  const all = useSession((state) => state.items);
  const items = itemsOf(all, kind);
  return (
    <Dialog open size="l" title={say('captured.title')} closeLabel={say('app.close')} onClose={onClose}>
      <div className={styles.kinds}>
        <Segmented
          label={say('captured.kinds')}
          options={ITEM_KINDS.map((id) => ({
            id,
            label: `${say(`items.${id}`)} ${itemsOf(all, id).length}`,
          }))}
          value={kind}
          onChange={onKind}
        />
      </div>
      {items.length === 0 ? (
        <EmptyState>{say(`captured.empty.${kind}`)}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <CapturedItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      <div className={styles.hint}>
        <HintBar />
      </div>
    </Dialog>
  );
}
