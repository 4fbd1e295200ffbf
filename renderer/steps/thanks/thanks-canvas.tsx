import { useMemo } from 'react';
import { itemsOf } from '../../../shared/session/items.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSession } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { AddThanks } from './add-thanks.tsx';
import { thanksCommands } from './commands/thanks-commands.ts';
import { ThanksRow } from './thanks-row.tsx';
import { useThanks } from './use-thanks.ts';
import lineStep from '../line-step.module.css';
import styles from './thanks.module.css';

/** From, to, for what; the newest first, as the room has just heard it. */
export function ThanksCanvas({ step }: StepProps) {
  const rows = useRows();
  const items = useSession((state) => state.items);
  const actions = useThanks(step.id);
  const thanks = useMemo(() => itemsOf(items, 'thanks').toReversed(), [items]);
  const hand = useMemo(() => ({ rows, thanks, actions }), [rows, thanks, actions]);
  useCommands(thanksCommands, hand);
  return (
    <div {...rows.area} className={lineStep.canvas}>
      <AddThanks step={step.id} />
      <ul className={styles.list}>
        {thanks.map((item) => (
          <ThanksRow key={item.id} item={item} step={step.id} onLeave={rows.leave} />
        ))}
      </ul>
    </div>
  );
}
