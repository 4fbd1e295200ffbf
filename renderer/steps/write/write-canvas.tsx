import { useMemo, useState } from 'react';
import { arrangement } from '../../../shared/steps/write/hidden.ts';
import { write } from '../../../shared/steps/write/write.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { Arrangement } from './arrangement.tsx';
import { CardList } from './card-list.tsx';
import { writeCommands } from './commands/write-commands.ts';
import type { WriteHand } from './hand.ts';
import { usePile } from './use-pile.ts';
import { useWrite } from './use-write.ts';
import { WritingPanel } from './writing-panel.tsx';
import type { WriteWord } from './words.ts';
import styles from './write.module.css';

/** Writing in silence, then all cards at once. What is hidden is hidden here too: this laptop goes round. */
export function WriteCanvas({ step }: StepProps) {
  const say = useSay<WriteWord>();
  const rows = useRows();
  const slice = useSlice(write, step.id);
  const pile = usePile(step);
  const actions = useWrite(step);
  const { quiet } = arrangement(slice, step);
  const [asksMore, setAsksMore] = useState(false);
  const hand = useMemo<WriteHand>(
    () => ({ rows, slice, pile, actions, quiet }),
    [rows, slice, pile, actions, quiet],
  );
  useCommands(writeCommands, hand);
  const writes = slice.cards.length === 0 || pile.count > 0 || pile.open.text !== '' || asksMore;
  return (
    <div {...rows.area} className={styles.canvas}>
      {writes ? (
        <>
          <Arrangement step={step} />
          <WritingPanel step={step} pile={pile} onReveal={() => void actions.reveal()} />
        </>
      ) : null}
      <CardList step={step} onLeave={rows.leave} />
      {writes ? null : (
        <div>
          <Button size="s" variant="quiet" onPress={() => setAsksMore(true)}>
            {say('write.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
