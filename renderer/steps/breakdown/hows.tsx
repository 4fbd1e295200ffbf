import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import type { HowPart } from '../../../shared/steps/breakdown/events.ts';
import type { How } from '../../../shared/steps/breakdown/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import type { BreakdownHand } from './hand.ts';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

const PARTS: readonly HowPart[] = ['risk', 'option', 'order'];

interface HowsProps {
  readonly step: Id;
  readonly hand: BreakdownHand;
  readonly initialFocus: boolean;
}

/** What the Prover sees before the pieces: risks, options, order. */
export function Hows({ step, hand, initialFocus }: HowsProps) {
  const say = useSay<BreakdownWord>();
  return (
    <Section title={say('breakdown.how')} level={3}>
      <div className={styles.hows}>
        {PARTS.map((part) => (
          <div key={part} className={styles.howPart}>
            <h4 className={styles.head}>{say(`breakdown.${part}`)}</h4>
            <ul className={styles.list}>
              {hand.slice.hows
                .filter((how) => how.part === part)
                .map((how) => (
                  <HowRow key={how.id} how={how} hand={hand} />
                ))}
            </ul>
            <AddField
              hints
              field={`breakdown.${part}:${step}`}
              label={say(`breakdown.add-${part}`)}
              labelHidden
              placeholder={say(`breakdown.add-${part}`)}
              initialFocus={initialFocus && part === 'risk'}
              onAdd={(text) => hand.actions.addHow(part, text)}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}

function HowRow({ how, hand }: { readonly how: How; readonly hand: BreakdownHand }) {
  const say = useSay<BreakdownWord>();
  const { rows, actions } = hand;
  const { id, part, text, answer } = how;
  return (
    <li className={styles.row} data-row={id}>
      <div className={styles.rowText}>
        <DraftEdit
          hints
          field={`breakdown.how-text:${id}`}
          label={say('breakdown.how-text')}
          value={text}
          multiline
          onKeep={(next) => actions.changeHow(id, { text: next.trim() })}
        />
        {part === 'order' ? null : (
          <span className={styles.answer}>
            <span aria-hidden>→</span>
            <DraftEdit
              field={`breakdown.how-answer:${id}`}
              label={say(`breakdown.${part}-answer`)}
              placeholder={say(`breakdown.${part}-answer-hint`)}
              value={answer}
              mayBeEmpty
              onKeep={(next) => actions.changeHow(id, { answer: next.trim() })}
            />
          </span>
        )}
      </div>
      <IconButton
        label={say('breakdown.remove-how')}
        icon={<X />}
        onPress={() => {
          rows.leave(id);
          actions.removeHow(id);
        }}
      />
    </li>
  );
}
