import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { ruleSchema } from '../../../shared/steps/decide/events.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

/** The rule as it was stated, and the way to state another. */
export function RuleLine({ step }: { readonly step: Id }) {
  const say = useSay<DecideWord>();
  const { rule, leader } = useSlice(decide, step);
  const participants = useSession((state) => state.people.participants);
  const { stateRule } = useDecide(step);
  if (rule === null) return null;
  const name = byId(participants, leader ?? '')?.name;
  const spoken =
    rule === 'leader' && name !== undefined
      ? say('decide.rule.leader-named', { name })
      : say(`decide.rule.${rule}`);
  return (
    <div className={styles.ruleLine}>
      <p className={styles.ruleWords}>
        <span className={styles.frameLabel}>{say('decide.rule')}</span>
        <strong>{spoken}</strong>
      </p>
      <Menu
        label={say('decide.other-rule')}
        placement="bottom end"
        trigger={
          <Button size="s" variant="quiet">
            {say('decide.other-rule')}
          </Button>
        }
        groups={[
          {
            id: 'rules',
            items: ruleSchema.options
              .filter((other) => other !== 'leader' && other !== rule)
              .map((other) => ({ id: other, label: say(`decide.rule.${other}`) })),
          },
          {
            id: 'leaders',
            heading: say('decide.rule.leader'),
            items: participants.map((person) => ({ id: person.id, label: person.name })),
          },
        ].filter((group) => group.items.length > 0)}
        onAction={(chosen) => {
          const other = ruleSchema.options.find((option) => option === chosen);
          if (other) stateRule(other, null);
          else stateRule('leader', chosen);
        }}
      />
    </div>
  );
}
