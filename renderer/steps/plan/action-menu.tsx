import { Ellipsis } from 'lucide-react';
import type { Item } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { PlanWord } from './words.ts';

export interface ActionMenuProps {
  readonly action: Item;
  readonly onExact: () => void;
  readonly onSwapDay: () => void;
  readonly onRemove: () => void;
}

/** The rarer changes, each with its key. */
export function ActionMenu({ action, onExact, onSwapDay, onRemove }: ActionMenuProps) {
  const say = useSay<PlanWord>();
  const acts: Readonly<Record<string, () => void>> = { exact: onExact, swap: onSwapDay, remove: onRemove };
  return (
    <Menu
      label={say('plan.more')}
      placement="bottom end"
      trigger={<IconButton label={say('plan.more')} icon={<Ellipsis />} />}
      groups={[
        {
          id: 'change',
          items: [
            {
              id: 'exact',
              label: say(action.when?.kind === 'at' ? 'plan.make-by' : 'plan.make-at'),
              keys: 'E',
              disabled: action.when === null,
            },
            { id: 'swap', label: say(action.swapDay ? 'plan.no-swap-day' : 'plan.make-swap-day'), keys: 'S' },
          ],
        },
        { id: 'remove', items: [{ id: 'remove', label: say('plan.remove'), keys: 'Delete' }] },
      ]}
      onAction={(id) => acts[id]?.()}
    />
  );
}
