import { useSay } from '../../app/use-say.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { slicesOf } from '../../../shared/session/step-kind.ts';
import { EMPTY_FRAME } from '../../../shared/steps/frame/slice.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { stateProblem } from './causes.ts';
import { useHand } from './hand-context.tsx';
import { draftField, leave } from './hand.ts';
import { TypingField } from './typing-field.tsx';
import type { WhyTreeWord } from './words.ts';
import styles from './start-field.module.css';

/** Before there is a tree: the one observed fact it starts from. */
export function StartField() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  return (
    <div className={styles.start}>
      <div className={styles.card}>
        <TypingField
          field={draftField.problem(hand.step)}
          label={say('why-tree.start.field')}
          placeholder={say('why-tree.start.placeholder')}
          lead={say('why-tree.start.lead')}
          look="large"
          effect=""
          seen
          onKeep={(text, how) => {
            // Leaving the field is not yet starting the tree; the draft waits here.
            if (how === 'left' || text.trim() === '') return 'stay';
            stateProblem(hand, text.trim());
            return undefined;
          }}
          onCancel={(how) => {
            // Out of the field, so that the keys of the meeting work again.
            leave(hand);
            if (how === 'escape') blurField();
            return 'stay';
          }}
        />
      </div>
      <p className={styles.note}>{say('why-tree.start.note')}</p>
      <FrameFacts />
    </div>
  );
}

/** What the frame says we see: each may be what the tree starts from. */
function FrameFacts() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const facts = useSession(firstFacts);
  if (facts === undefined || facts.length === 0) return null;
  return (
    <fieldset className={styles.facts} data-offer>
      <legend>{say('why-tree.start.facts')}</legend>
      {facts.map((fact) => (
        <Button key={fact.id} wide onPress={() => stateProblem(hand, fact.text)}>
          {fact.text}
        </Button>
      ))}
    </fieldset>
  );
}

function firstFacts(session: SessionState) {
  return slicesOf(session, { name: 'frame', empty: EMPTY_FRAME })[0]?.slice.facts;
}

function blurField(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
}
