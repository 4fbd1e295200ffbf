import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { HandoverActions } from './use-handover.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

const NOBODY = 'nobody';

interface PointPersonProps {
  readonly step: Id;
  readonly actions: HandoverActions;
}

/** Who carries the baton from here: a Prover, or somebody who takes that hat with it. */
export function PointPerson({ step, actions }: PointPersonProps) {
  const say = useSay<HandoverWord>();
  const { point, accepted } = useSlice(handover, step);
  const participants = useSession((state) => state.people.participants);
  const there = participants.filter(({ present }) => present);
  const name = byId(participants, point ?? '')?.name;
  const itemsOf = (prover: boolean) =>
    there
      .filter(({ role }) => (role === 'prover') === prover)
      .map((person) => ({ id: person.id, label: person.name }));
  return (
    <div className={styles.point}>
      <span className={styles.pointLabel}>{say('handover.point')}</span>
      {accepted !== null ? (
        <strong dir="auto">{name ?? ''}</strong>
      ) : there.length === 0 ? (
        <span className={styles.note}>{say('handover.no-people')}</span>
      ) : (
        <Menu
          label={say('handover.point-menu')}
          trigger={
            <Button size="s" variant="quiet">
              <span className={name ? styles.name : styles.missing}>{name ?? say('handover.point-who')}</span>
            </Button>
          }
          groups={[
            { id: 'provers', heading: say('handover.provers'), items: itemsOf(true) },
            { id: 'others', heading: say('handover.others'), items: itemsOf(false) },
            { id: 'none', items: [{ id: NOBODY, label: say('handover.point-nobody') }] },
          ].filter((group) => group.items.length > 0)}
          onAction={(id) => actions.setPoint(id === NOBODY ? null : id)}
        />
      )}
    </div>
  );
}
