import type { Item } from '../../../shared/session/items.ts';
import { servedBy, type Served, type ServedKind } from '../../../shared/steps/plan/serving.ts';
import { textOf } from '../../../shared/minutes/references.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Menu } from '../../ui/menu.tsx';
import type { PlanWord } from './words.ts';
import styles from './plan.module.css';

export interface ServesMenuProps {
  readonly action: Item;
  readonly onChange: (serves: Pick<Served, 'kind' | 'id'> | null) => void;
}

const KINDS: readonly ServedKind[] = ['decision', 'countermeasure', 'cause'];
const NOTHING = 'nothing';

/** What the action is for: a decision, a countermeasure, a cause. */
export function ServesMenu({ action, onChange }: ServesMenuProps) {
  const say = useSay<PlanWord>();
  const session = useSession((state) => state);
  const offered = servedBy(session);
  const served = action.serves ? textOf(session, action.serves.id) : '';
  if (offered.length === 0 && served === '') return null;
  const groups = KINDS.map((kind) => ({
    id: kind,
    heading: say(`plan.served.${kind}`),
    items: offered.filter((one) => one.kind === kind).map(({ id, text }) => ({ id, label: text })),
  })).filter((group) => group.items.length > 0);
  return (
    <Menu
      label={say('plan.serves')}
      trigger={
        <Button size="s" variant="quiet">
          <span className={classNames(styles.because, served === '' && styles.unasked)}>
            {served === '' ? say('plan.because-what') : say('plan.because', { text: served })}
          </span>
        </Button>
      }
      groups={[...groups, { id: NOTHING, items: [{ id: NOTHING, label: say('plan.serves-nothing') }] }]}
      onAction={(chosen) => {
        const found = offered.find(({ id }) => id === chosen);
        onChange(found ? { kind: found.kind, id: found.id } : null);
      }}
    />
  );
}
