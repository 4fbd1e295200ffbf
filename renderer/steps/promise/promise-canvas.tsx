import { useMemo, useState } from 'react';
import { checklistOf } from '../../../shared/steps/promise/checklist.ts';
import type { HuddleResult } from '../../../shared/steps/promise/events.ts';
import { promise } from '../../../shared/steps/promise/promise.ts';
import { openPromises } from '../../../shared/steps/promise/standing.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { AddPromise } from './add-promise.tsx';
import { Checklist } from './checklist.tsx';
import { promiseCommands } from './commands/promise-commands.ts';
import { Ending } from './ending.tsx';
import { HowFull } from './how-full.tsx';
import type { PromiseHand } from './hand.ts';
import { Part } from './part.tsx';
import { Problems } from './problems.tsx';
import { PromiseRow } from './promise-row.tsx';
import { SignOff } from './sign-off.tsx';
import { useLoad } from './use-load.ts';
import { usePlaces } from './use-places.ts';
import { usePromise } from './use-promise.ts';
import type { PromiseWord } from './words.ts';
import styles from './promise.module.css';

/** The four questions on one screen, then two names and a result. Enter leads from each to the next. */
export function PromiseCanvas({ step }: StepProps) {
  const say = useSay<PromiseWord>();
  const hand = useHand(step.id);
  useCommands(promiseCommands, hand);
  const { rows, items } = hand;
  return (
    <div {...rows.area} className={styles.canvas}>
      <HowFull load={hand.load} />
      <Part title={say('promise.items')} aside={items.length > 0 ? <LevelKeys /> : undefined}>
        <AddPromise step={step.id} hand={hand} />
        <ul className={styles.items}>
          {items.map((item) => (
            <PromiseRow key={item.id} item={item} hand={hand} />
          ))}
        </ul>
      </Part>
      <div className={styles.columns}>
        <Problems step={step.id} hand={hand} />
        <Checklist hand={hand} />
        <div className={styles.last}>
          <SignOff hand={hand} />
          <Ending step={step} hand={hand} />
        </div>
      </div>
    </div>
  );
}

const KEYS = [
  ['P', 'promise.level.promise'],
  ['A', 'promise.level.ask-first'],
  ['D', 'promise.level.do-not'],
  ['X', 'promise.keys.excluded'],
  ['E', 'promise.keys.exact'],
] as const;

/** The keys of a promise, where the eyes are. */
function LevelKeys() {
  const say = useSay<PromiseWord>();
  return (
    <p className={styles.keys}>
      {KEYS.map(([key, word]) => (
        <span key={key}>
          <Kbd keys={key} /> {say(word)}
        </span>
      ))}
    </p>
  );
}

function useHand(step: string): PromiseHand {
  const rows = useRows();
  const slice = useSlice(promise, step);
  const session = useSession((state) => state);
  const departments = useWorkspace((workspace) => workspace.departments);
  const intake = useWorkspace((workspace) => workspace.intake);
  const actions = usePromise(step);
  const load = useLoad();
  const goTo = usePlaces(rows.area.ref);
  const [ending, setEnding] = useState<HuddleResult | null>(null);
  const [opened, setOpenLine] = useState<string>();
  const items = useMemo(() => openPromises(session), [session]);
  const lines = useMemo(
    () => checklistOf(slice, session.people, { departments, intake }),
    [slice, session.people, departments, intake],
  );
  const unwalked = lines.filter(({ walked }) => walked === undefined);
  const openLine =
    lines.find(({ id }) => id === opened && unwalked.some((line) => line.id === id)) ?? unwalked[0];
  return { rows, slice, items, lines, load, actions, goTo, ending, setEnding, openLine, setOpenLine };
}
