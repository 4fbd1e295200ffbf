import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import { frame } from '../../../shared/steps/frame/frame.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSlice } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import type { FrameWord } from './frame-canvas.tsx';
import { useFrame } from './use-frame.ts';
import styles from './frame.module.css';

/** What we see: facts only, one per line. */
export function FrameFacts({ step }: { readonly step: Id }) {
  const say = useSay<FrameWord>();
  const { facts } = useSlice(frame, step);
  const { addFact, changeFact, removeFact } = useFrame(step);
  return (
    <Section title={say('frame.facts')} level={3}>
      {facts.length === 0 ? <p className={styles.note}>{say('frame.facts-empty')}</p> : null}
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact.id} className={styles.line}>
            <DraftEdit
              field={`frame.fact:${fact.id}`}
              label={say('frame.fact')}
              value={fact.text}
              onKeep={(text) => changeFact(fact.id, text.trim())}
              multiline
              hints
            />
            <IconButton label={say('frame.remove-fact')} icon={<X />} onPress={() => removeFact(fact.id)} />
          </li>
        ))}
      </ul>
      <AddField
        field={`frame.add-fact:${step}`}
        label={say('frame.add-fact')}
        placeholder={say('frame.add-fact')}
        labelHidden
        hints
        onAdd={addFact}
      />
    </Section>
  );
}
