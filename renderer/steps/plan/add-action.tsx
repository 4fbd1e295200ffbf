import { useRef, useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id, When } from '../../../shared/session/event.ts';
import { unplanned, type Served } from '../../../shared/steps/plan/serving.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { understand } from '../../session/understand.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useSession } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { usePlan } from './use-plan.ts';
import type { PlanWord } from './words.ts';
import lineStep from '../line-step.module.css';
import styles from './plan.module.css';

interface Understood {
  readonly text: string;
  readonly owner?: Id;
  readonly when?: When;
}

interface AddActionProps {
  readonly step: Id;
  readonly initialFocus: boolean;
}

/** One line per action, understood before Enter; and what was agreed that nobody has taken yet. */
export function AddAction({ step, initialFocus }: AddActionProps) {
  const say = useSay<PlanWord>();
  const today = useToday();
  const session = useSession((state) => state);
  const { add } = usePlan(step);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [serves, setServes] = useState<Served>();
  const read = (line: string): Understood => {
    const captured = understand(line, 'action', session.people, today);
    return captured?.kind === 'action' ? captured : { text: line.trim() };
  };
  const { text, typing, error, type, commit, revert } = useDraftText(`plan.add:${step}`, '', (line) => {
    const understood = read(line);
    if (understood.text === '') return;
    add({ ...understood, serves });
    setServes(undefined);
  });
  const open = unplanned(session);

  const take = (served: Served) => {
    setServes(served);
    if (served.kind === 'countermeasure' && text === '') type(served.text);
    field.current?.focus();
  };
  return (
    <div className={lineStep.add} data-typing={typing && text !== ''}>
      <TextField
        label={say('plan.add')}
        labelHidden
        look="large"
        placeholder={say('plan.add-hint')}
        value={text}
        error={error}
        onChange={type}
        onEnter={commit}
        inputRef={field}
        trailing={text.trim() === '' ? undefined : <Kbd keys="Enter" silent />}
        initialFocus={initialFocus}
        {...(typing || serves
          ? {
              onRevert: () => {
                revert();
                setServes(undefined);
              },
            }
          : {})}
      />
      <UnderstoodAction understood={text.trim() === '' ? undefined : read(text)} serves={serves} />
      <Unplanned open={open.filter(({ id }) => id !== serves?.id)} onTake={take} />
    </div>
  );
}

function UnderstoodAction({
  understood,
  serves,
}: {
  readonly understood: Understood | undefined;
  readonly serves: Served | undefined;
}) {
  const say = useSay<PlanWord>();
  const dates = useDates();
  const participants = useSession((state) => state.people.participants);
  const owner = byId(participants, understood?.owner ?? '');
  return (
    <p className={lineStep.understood} aria-live="polite">
      {understood ? (
        <>
          <Chip tone={owner ? 'accent' : 'warn'}>{owner?.name ?? say('plan.who')}</Chip>
          <Chip tone="accent">{understood.text}</Chip>
          <Chip tone={understood.when ? 'accent' : 'warn'}>
            {understood.when ? say('plan.by', { when: dates.when(understood.when) }) : say('plan.by-when')}
          </Chip>
        </>
      ) : (
        <span className={lineStep.note}>{say('plan.add-how')}</span>
      )}
      {serves ? <Chip>{say('plan.because', { text: serves.text })}</Chip> : null}
    </p>
  );
}

interface UnplannedProps {
  readonly open: readonly Served[];
  readonly onTake: (served: Served) => void;
}

function Unplanned({ open, onTake }: UnplannedProps) {
  const say = useSay<PlanWord>();
  if (open.length === 0) return null;
  return (
    <div className={styles.unplanned}>
      <p className={lineStep.note}>{say('plan.unplanned')}</p>
      <ul className={styles.offers}>
        {open.map((served) => (
          <li key={served.id}>
            <button type="button" className={styles.offer} onClick={() => onTake(served)}>
              <span className={lineStep.note}>{say(`plan.served.${served.kind}`)}</span> {served.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
