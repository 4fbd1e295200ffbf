import { X } from 'lucide-react';
import { useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import type { Remark } from '../../../shared/steps/decide/shown.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useAsked } from './use-asked.ts';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import adviceStyles from './advice.module.css';
import styles from './decide.module.css';
import remarkStyles from './remarks.module.css';

interface AdviceProps {
  readonly step: Id;
  readonly onLeave: (row: Id) => void;
}

/** The leader decides after advice: who was asked, and what they said. Whoever has not been asked is named. */
export function Advice({ step, onLeave }: AdviceProps) {
  const say = useSay<DecideWord>();
  const { rule, remarks, outcomes, positions } = useSlice(decide, step);
  const people = useSession((state) => state.people);
  const asked = useAsked();
  const { remark } = useDecide(step);
  const [from, setFrom] = useState<string>('');
  if (rule !== 'leader') return null;
  const advice = remarks.filter(({ kind }) => kind === 'advice');
  const departmentOf = (id: Id | null) => byId(people.participants, id ?? '')?.department ?? null;
  const heard = new Set([
    ...advice.flatMap(({ participant, department }) => [department, departmentOf(participant)]),
    ...positions.map(({ department }) => department),
  ]);
  const open = asked.filter(({ id }) => !heard.has(id)).map(({ name }) => name);
  const voices = [
    { id: '', label: say('decide.advice-from-room') },
    ...people.participants.map(({ id, name }) => ({ id, label: name })),
    ...asked.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <section className={adviceStyles.advice} aria-label={say('decide.advice-heard')}>
      <ul className={remarkStyles.remarks}>
        {advice.map((one) => (
          <RemarkRow key={one.id} step={step} remark={one} onLeave={onLeave} />
        ))}
      </ul>
      {outcomes.length > 0 ? null : (
        <div className={adviceStyles.adviceField}>
          <Select label={say('decide.advice-from')} value={from} options={voices} onChange={setFrom} />
          <AddField
            hints
            field={`decide.advice:${step}`}
            label={say('decide.advice-field')}
            placeholder={say('decide.advice-hint')}
            onAdd={(text) =>
              remark({
                kind: 'advice',
                option: null,
                participant: byId(people.participants, from)?.id ?? null,
                department: byId(people.departments, from)?.id ?? null,
                text,
              })
            }
          />
        </div>
      )}
      {open.length > 0 && outcomes.length === 0 ? (
        <p className={styles.note}>{say('decide.advice-open', { list: open.join(', ') })}</p>
      ) : null}
    </section>
  );
}

interface RemarkRowProps {
  readonly step: Id;
  readonly remark: Remark;
  readonly onLeave: (row: Id) => void;
}

/** Advice, or what would raise a hand, with whose it is. */
export function RemarkRow({ step, remark, onLeave }: RemarkRowProps) {
  const say = useSay<DecideWord>();
  const { changeRemark, removeRemark } = useDecide(step);
  const people = useSession((state) => state.people);
  const { id, kind, participant, department, text } = remark;
  const name =
    byId(people.participants, participant ?? '')?.name ?? byId(people.departments, department ?? '')?.name;
  return (
    <li className={remarkStyles.remark} data-row={id}>
      <span className={remarkStyles.remarkBy}>
        {name === undefined ? say(`decide.${kind}.unnamed`) : say(`decide.${kind}`, { name })}
      </span>
      <span className={remarkStyles.line}>
        <DraftEdit
          field={`decide.remark:${id}`}
          label={say(`decide.${kind}.unnamed`)}
          value={text}
          multiline
          onKeep={(words) => changeRemark(id, words.trim())}
        />
        <IconButton
          label={say('decide.remove-remark')}
          icon={<X />}
          onPress={() => {
            onLeave(id);
            removeRemark(id);
          }}
        />
      </span>
    </li>
  );
}
