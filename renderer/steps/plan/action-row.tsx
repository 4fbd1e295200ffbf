import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ActionMenu } from './action-menu.tsx';
import { ActionWhen } from './action-when.tsx';
import { ServesMenu } from './serves-menu.tsx';
import { usePlan } from './use-plan.ts';
import type { PlanWord } from './words.ts';
import lineStep from '../line-step.module.css';
import styles from './plan.module.css';

export interface ActionRowProps {
  readonly action: Item;
  readonly step: Id;
  /** Called before the row goes, to hand its focus on. */
  readonly onLeave: (row: Id) => void;
}

/** Reads from left to right: who, does what, by when, because of what. */
export function ActionRow({ action, step, onLeave }: ActionRowProps) {
  const say = useSay<PlanWord>();
  const { change, toggleExact, remove } = usePlan(step);
  const { id, when } = action;
  return (
    <li className={styles.action} data-row={id}>
      <span data-part="owner" className={styles.who}>
        <OwnerMenu action={action} onChange={(owner) => change(id, { owner })} />
      </span>
      <div className={styles.what}>
        <DraftEdit
          field={`plan.text:${id}`}
          label={say('plan.action')}
          value={action.text}
          multiline
          hints
          onKeep={(text) => change(id, { text: text.trim() })}
        />
        <div className={styles.about}>
          <span data-part="serves">
            <ServesMenu action={action} onChange={(serves) => change(id, { serves })} />
          </span>
          {action.swapDay ? <Chip tone="accent">{say('plan.swap-day')}</Chip> : null}
          {action.private ? <Chip>{say('plan.private')}</Chip> : null}
        </div>
        {when?.kind === 'at' ? (
          <div className={styles.exact}>
            <span className={lineStep.note}>{say('plan.exact')}</span>
            <span data-part="reason" className={styles.reason}>
              <DraftEdit
                field={`plan.reason:${id}`}
                label={say('plan.reason')}
                placeholder={say('plan.reason-hint')}
                value={when.because ?? ''}
                mayBeEmpty
                onKeep={(because) => change(id, { when: { ...when, because: because.trim() } })}
              />
            </span>
          </div>
        ) : null}
      </div>
      <span data-part="when" className={styles.when}>
        <ActionWhen action={action} onChange={(next) => change(id, { when: next })} />
      </span>
      <ActionMenu
        action={action}
        onExact={() => toggleExact(action)}
        onSwapDay={() => change(id, { swapDay: !action.swapDay })}
        onRemove={() => {
          onLeave(id);
          remove(id);
        }}
      />
    </li>
  );
}

const NOBODY = 'nobody';

/** Exactly one person (rule 7); departments help, people own. */
function OwnerMenu({
  action,
  onChange,
}: {
  readonly action: Item;
  readonly onChange: (id: Id | null) => void;
}) {
  const say = useSay<PlanWord>();
  const { participants, departments } = useSession((state) => state.people);
  const owner = byId(participants, action.owner ?? '');
  const groups = [...departments, { id: null, name: say('plan.others') }]
    .map(({ id, name }) => ({
      id: id ?? 'others',
      heading: name,
      items: participants
        .filter((person) => person.department === id)
        .map((person) => ({ id: person.id, label: person.name })),
    }))
    .filter((group) => group.items.length > 0);
  return (
    <Menu
      label={say('plan.owner')}
      trigger={
        <Button size="s" variant="quiet">
          <span className={owner ? styles.name : styles.open}>{owner?.name ?? say('plan.who')}</span>
        </Button>
      }
      groups={[...groups, { id: 'none', items: [{ id: NOBODY, label: say('plan.nobody-yet') }] }]}
      onAction={(chosen) => onChange(chosen === NOBODY ? null : chosen)}
    />
  );
}
