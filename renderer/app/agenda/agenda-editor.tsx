import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { stepCatalogue } from '../../../shared/workspace/step-catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useStepKindWords } from '../step-kind-words.ts';
import { useSay } from '../use-say.ts';
import { placeBeside, type AgendaActions } from './agenda-actions.ts';
import { AgendaList } from './agenda-list.tsx';
import { StepDetails } from './step-details.tsx';
import type { AgendaWord } from './words.ts';
import styles from './agenda.module.css';

interface AgendaEditorProps {
  readonly steps: readonly AgendaStep[];
  readonly actions: AgendaActions;
  /** Which step is chosen at first. */
  readonly first: Id | null;
  readonly noteOf?: (step: AgendaStep) => string;
  /** In a session a step is left out rather than gone. */
  readonly isOut?: (step: AgendaStep) => boolean;
  /** Steps that cannot be left out now: the one the room is in. */
  readonly isFixed?: (step: AgendaStep) => boolean;
}

const nothing = () => '';
const never = () => false;

/** An agenda being changed: its steps on the left, what is said about the chosen one on the right. */
export function AgendaEditor(props: AgendaEditorProps) {
  const { steps, actions, first, noteOf = nothing, isFixed = never } = props;
  const isOut = props.isOut ?? never;
  const comesBack = props.isOut !== undefined;
  const say = useSay<AgendaWord>();
  useStepKindWords();
  const [wanted, setWanted] = useState(first);
  const step = steps.find((other) => other.id === wanted) ?? steps[0];
  const total = steps.filter((other) => !isOut(other)).reduce((sum, other) => sum + other.minutes, 0);
  return (
    <div className={styles.editor}>
      <div className={styles.steps}>
        <AgendaList
          steps={steps}
          actions={actions}
          chosen={step?.id ?? null}
          onChoose={setWanted}
          noteOf={noteOf}
          isOut={isOut}
        />
        <p className={styles.note}>
          <strong>{say('agenda.total', { count: total })}</strong> · {say('agenda.keys')}
        </p>
        <AddStep behind={step} actions={actions} onAdded={setWanted} />
      </div>
      {step ? (
        <div className={styles.chosen}>
          <StepButtons
            step={step}
            steps={steps}
            actions={actions}
            out={isOut(step)}
            fixed={isFixed(step)}
            comesBack={comesBack}
          />
          <StepDetails key={step.id} step={step} actions={actions} />
        </div>
      ) : null}
    </div>
  );
}

interface StepButtonsProps {
  readonly step: AgendaStep;
  readonly steps: readonly AgendaStep[];
  readonly actions: AgendaActions;
  readonly out: boolean;
  readonly fixed: boolean;
  /** What is left out stays in sight and can be taken in again. */
  readonly comesBack: boolean;
}

function StepButtons({ step, steps, actions, out, fixed, comesBack }: StepButtonsProps) {
  const say = useSay<AgendaWord>();
  const move = (by: 1 | -1) => {
    const after = placeBeside(steps, step.id, by);
    if (after !== undefined) actions.move(step.id, after);
  };
  const { splitOff } = actions;
  const leave = comesBack ? say(out ? 'agenda.take-in' : 'agenda.leave-out') : say('agenda.remove');
  return (
    <div className={styles.buttons}>
      <IconButton label={say('agenda.up')} icon={<ArrowUp />} onPress={() => move(-1)} />
      <IconButton label={say('agenda.down')} icon={<ArrowDown />} onPress={() => move(1)} />
      {fixed ? null : (
        <Button size="s" variant="quiet" onPress={() => actions.leaveOut(step.id, !out)}>
          {leave}
        </Button>
      )}
      {splitOff && !fixed && !out ? (
        <Button size="s" variant="quiet" onPress={() => splitOff(step.id)}>
          {say('agenda.split-off')}
        </Button>
      ) : null}
    </div>
  );
}

interface AddStepProps {
  readonly behind: AgendaStep | undefined;
  readonly actions: AgendaActions;
  readonly onAdded: (step: Id) => void;
}

/** Every step there is, to be added behind the chosen one. */
function AddStep({ behind, actions, onAdded }: AddStepProps) {
  const say = useSay<AgendaWord>();
  const catalogue = useMemo(() => stepCatalogue(), []);
  return (
    <Menu
      label={say('agenda.add')}
      placement="top start"
      trigger={<Button icon={<Plus aria-hidden />}>{say('agenda.add')}</Button>}
      groups={[
        {
          id: 'kinds',
          heading: behind ? say('agenda.add-behind', { title: behind.title }) : undefined,
          items: catalogue.map((step, index) => ({ id: String(index), label: step.title })),
        },
      ]}
      onAction={(id) => {
        const step = catalogue[Number(id)];
        if (step) onAdded(actions.add(step, behind?.id ?? null));
      }}
    />
  );
}
