import { useState } from 'react';
import type { EvidenceState } from '../../../shared/steps/why-tree/events.ts';
import { useSay } from '../../app/use-say.ts';
import { useDraft } from '../../session/use-session.ts';
import { classNames } from '../../ui/class-names.ts';
import { EVIDENCE_SIGNS } from './card-facts.tsx';
import { EVIDENCE_STATES, evidenceIn, giveEvidence } from './evidence.ts';
import { useDesk, useHand } from './hand-context.tsx';
import { done, draftField, leave, namesIn, selectedCause } from './hand.ts';
import { TypingField } from './typing-field.tsx';
import type { WhyTreeWord } from './words.ts';
import styles from './evidence-field.module.css';

/** How we know. The words decide what kind of evidence it is until Tab (or a press) chooses another. */
export function EvidenceField() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const selected = useDesk((desk) => desk.selected);
  const cause = selectedCause(hand);
  const field = draftField.evidence(hand.step, selected);
  const [draft] = useDraft(field);
  const given = cause?.evidence.state ?? 'none';
  const [chosen, setChosen] = useState<EvidenceState | undefined>(given === 'none' ? undefined : given);
  const { state } = evidenceIn(draft ?? '', chosen, namesIn(hand));
  const next = EVIDENCE_STATES[(EVIDENCE_STATES.indexOf(state) + 1) % EVIDENCE_STATES.length] ?? state;
  return (
    <span className={styles.evidence}>
      <TypingField
        field={field}
        label={say(cause ? 'why-tree.field.evidence' : 'why-tree.field.source')}
        placeholder={say(`why-tree.evidence-ask.${cause ? state : 'verified'}`)}
        look="small"
        onKey={(event) => {
          if (event.key !== 'Tab' || event.shiftKey || cause === undefined) return false;
          setChosen(next);
          return true;
        }}
        onKeep={(text, how) => {
          giveEvidence(hand, evidenceIn(text, chosen, namesIn(hand)), text);
          if (how === 'left') leave(hand);
          else done(hand);
          return undefined;
        }}
        onCancel={(how) => (how === 'left' ? leave(hand) : done(hand))}
      />
      {cause ? (
        <fieldset className={styles.states} data-offer aria-label={say('why-tree.field.evidence-kind')}>
          {EVIDENCE_STATES.map((each) => (
            <button
              key={each}
              type="button"
              tabIndex={-1}
              aria-pressed={each === state}
              className={classNames(styles.state, each === state && styles.on)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setChosen(each)}
            >
              {EVIDENCE_SIGNS[each]}
              {say(`why-tree.evidence.${each}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
    </span>
  );
}
