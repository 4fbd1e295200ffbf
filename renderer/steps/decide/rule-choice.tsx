import { useState } from 'react';
import { ruleSchema, type DecisionRule } from '../../../shared/steps/decide/events.ts';
import type { Id } from '../../../shared/session/event.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

/** Consent first: the rule that hears everybody and still ends. */
const RULES: readonly DecisionRule[] = [
  'consent',
  ...ruleSchema.options.filter((rule) => rule !== 'consent'),
];

/** How it will be decided is said before there is anything to win or lose. */
export function RuleChoice({ step }: { readonly step: Id }) {
  const say = useSay<DecideWord>();
  const { stateRule } = useDecide(step);
  const [asksLeader, setAsksLeader] = useState(false);
  if (asksLeader) return <LeaderChoice step={step} onBack={() => setAsksLeader(false)} />;
  return (
    <div className={styles.rules}>
      <p className={styles.lead}>{say('decide.rule-first')}</p>
      <ul className={styles.ruleList}>
        {RULES.map((rule, index) => (
          <li key={rule} data-row={rule}>
            <RuleCard
              rule={rule}
              first={index === 0}
              onChoose={() => (rule === 'leader' ? setAsksLeader(true) : stateRule(rule, null))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RuleCardProps {
  readonly rule: DecisionRule;
  readonly first: boolean;
  readonly onChoose: () => void;
}

function RuleCard({ rule, first, onChoose }: RuleCardProps) {
  const say = useSay<DecideWord>();
  return (
    <button
      type="button"
      className={styles.ruleCard}
      ref={(card) => {
        if (first && document.activeElement === document.body) card?.focus();
      }}
      onClick={onChoose}
    >
      <span className={styles.ruleName}>{say(`decide.rule.${rule}`)}</span>
      <span className={styles.note}>{say(`decide.rule.${rule}.what`)}</span>
    </button>
  );
}

/** Whoever decides after advice is named, so that everybody knows whom to advise. */
function LeaderChoice({ step, onBack }: { readonly step: Id; readonly onBack: () => void }) {
  const say = useSay<DecideWord>();
  const { stateRule } = useDecide(step);
  const participants = useSession((state) => state.people.participants);
  const choices = [...participants, { id: null, name: say('decide.leader-outside') }];
  return (
    <div className={styles.rules}>
      <p className={styles.lead}>{say('decide.leader-who')}</p>
      <ul className={styles.ruleList}>
        {choices.map(({ id, name }, index) => (
          <li key={id} data-row={id ?? 'outside'}>
            <Button wide size="l" initialFocus={index === 0} onPress={() => stateRule('leader', id)}>
              {name}
            </Button>
          </li>
        ))}
        <li data-row="back">
          <Button variant="quiet" onPress={onBack}>
            {say('decide.other-rule')}
          </Button>
        </li>
      </ul>
    </div>
  );
}
