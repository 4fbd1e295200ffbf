import { useState } from 'react';
import { X } from 'lucide-react';
import { byId } from '../../../../shared/session/entities.ts';
import { STRENGTHS } from '../../../../shared/steps/why-tree/countermeasures.ts';
import type { Countermeasure } from '../../../../shared/steps/why-tree/slice.ts';
import { useDates } from '../../../app/use-dates.ts';
import { useSay } from '../../../app/use-say.ts';
import { DraftEdit } from '../../../session/draft-edit.tsx';
import { useSession } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Select } from '../../../ui/select.tsx';
import { useHand } from '../hand-context.tsx';
import { changeMeasure, removeMeasure } from '../measures.ts';
import type { WhyTreeWord } from '../words.ts';
import { ActionForm } from './action-form.tsx';
import { CheckForm } from './check-form.tsx';
import { ReopenedTree } from './reopened-tree.tsx';
import styles from './measures-panel.module.css';

/** One countermeasure: its words, its strength, who does it, and how we will know. */
export function MeasureRow({ measure }: { readonly measure: Countermeasure }) {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const [open, setOpen] = useState<'action' | 'check'>();
  const failed = measure.check.result === 'did-not' || measure.check.result === 'unclear';
  const planCheck = () => setOpen(open === 'check' ? undefined : 'check');
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <div className={styles.text}>
          <DraftEdit
            field={`why-tree.measure-words:${measure.id}`}
            label={say('why-tree.measures.text')}
            value={measure.text}
            onKeep={(text) => changeMeasure(hand, measure.id, { text })}
          />
          {measure.check.measure === '' ? null : <CheckWords measure={measure} onPlan={planCheck} />}
          {failed ? <ReopenedTree measure={measure} /> : null}
        </div>
        <Select
          label={say('why-tree.measures.strength')}
          labelHidden
          options={STRENGTHS.map((id) => ({ id, label: say(`why-tree.strength.${id}`) }))}
          value={measure.strength}
          onChange={(strength) => changeMeasure(hand, measure.id, { strength })}
        />
        <ActionWords measure={measure} onMake={() => setOpen(open === 'action' ? undefined : 'action')} />
        {measure.check.measure === '' ? (
          <Button size="s" variant="quiet" onPress={planCheck}>
            {say('why-tree.measures.plan-check')}
          </Button>
        ) : null}
        <IconButton
          label={say('why-tree.measures.remove')}
          icon={<X />}
          onPress={() => removeMeasure(hand, measure.id)}
        />
      </div>
      {open === 'action' ? <ActionForm measure={measure} onDone={() => setOpen(undefined)} /> : null}
      {open === 'check' ? <CheckForm measure={measure} onDone={() => setOpen(undefined)} /> : null}
    </li>
  );
}

function ActionWords({ measure, onMake }: { readonly measure: Countermeasure; readonly onMake: () => void }) {
  const say = useSay<WhyTreeWord>();
  const dates = useDates();
  const action = useSession((session) =>
    measure.action === null ? undefined : byId(session.items, measure.action),
  );
  const owner = useSession((session) =>
    action?.owner ? byId(session.people.participants, action.owner)?.name : undefined,
  );
  if (action === undefined) {
    return (
      <Button size="s" onPress={onMake}>
        {say('why-tree.measures.make-action')}
      </Button>
    );
  }
  const who = owner ?? say('why-tree.measures.no-owner');
  return (
    <Chip tone="accent">
      {action.when === null
        ? say('why-tree.measures.action-undated', { owner: who })
        : say('why-tree.measures.action', { owner: who, date: dates.short(action.when.date) })}
    </Chip>
  );
}

function CheckWords({ measure, onPlan }: { readonly measure: Countermeasure; readonly onPlan: () => void }) {
  const say = useSay<WhyTreeWord>();
  const dates = useDates();
  const { measure: what, date, result } = measure.check;
  const plan =
    date === null
      ? say('why-tree.measures.checked-undated', { measure: what })
      : say('why-tree.measures.checked', { measure: what, date: dates.short(date) });
  return (
    <button type="button" className={styles.check} onClick={onPlan}>
      {result === null ? plan : `${plan}: ${say(`why-tree.result.${result}`)}`}
    </button>
  );
}
