import { useMemo } from 'react';
import { close } from '../../../shared/steps/close/close.ts';
import { currentPart } from '../../../shared/steps/close/parts.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { closeCommands } from './commands/close-commands.ts';
import { Ending } from './ending.tsx';
import { MissingPart } from './missing-part.tsx';
import { NextPart } from './next-part.tsx';
import { ReadPart } from './read-part.tsx';
import { ReturnPart } from './return-part.tsx';
import { useClose } from './use-close.ts';
import styles from './close.module.css';

/** Read back, ask once what is missing, ask what it was worth, say when we meet again. */
export function CloseCanvas({ step }: StepProps) {
  const rows = useRows();
  const slice = useSlice(close, step.id);
  const items = useSession((state) => state.items);
  const actions = useClose(step.id);
  const current = currentPart(slice, items, step.id);
  const hand = useMemo(() => ({ current, actions }), [current, actions]);
  useCommands(closeCommands, hand);
  return (
    <div {...rows.area} className={styles.canvas}>
      <ReadPart step={step.id} list="decisions" current={current} />
      <ReadPart step={step.id} list="questions" current={current} />
      <ReadPart step={step.id} list="actions" current={current} />
      <MissingPart step={step.id} current={current} />
      <ReturnPart step={step.id} current={current} />
      <NextPart step={step.id} current={current} />
      <Ending ready={current === undefined} />
    </div>
  );
}
