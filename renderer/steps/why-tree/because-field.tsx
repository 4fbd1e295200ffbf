import type { KeyboardEvent } from 'react';
import { useSay } from '../../app/use-say.ts';
import { addBeside, addCause, remove } from './causes.ts';
import { openEvidence } from './evidence.ts';
import { useDesk, useHand } from './hand-context.tsx';
import { done, draftField, leave, type Hand } from './hand.ts';
import { TypingField } from './typing-field.tsx';
import { walk, type Direction } from './walk.ts';
import { effectOf } from './words-field.tsx';
import type { WhyTreeWord } from './words.ts';

/** "because …": Enter adds it and asks on under it, Shift+Enter beside it. */
export function BecauseField() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const doing = useDesk((desk) => desk.doing);
  if (doing.kind !== 'adding') return null;
  const field = draftField.because(hand.step, doing.effect);
  return (
    <TypingField
      key={`${field} ${doing.after ?? ''}`}
      field={field}
      label={say('why-tree.field.because')}
      lead={say('why-tree.because')}
      effect={effectOf(doing.effect, hand)}
      seen
      onKey={(event, text) => text === '' && passOn(hand, event)}
      onKeep={(text, how) => {
        if (text.trim() === '') return 'stay';
        addCause(hand, text.trim(), how === 'enter' ? 'under' : how === 'left' ? 'nowhere' : 'beside');
        return undefined;
      }}
      onCancel={(how) => (how === 'left' ? leave(hand) : done(hand))}
    />
  );
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** While nothing is typed, the keys of the tree act on the selected cause as if this field were not there. */
function passOn(hand: Hand, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { selected } = hand.desk.getState();
  const arrow = ARROWS[event.key];
  if (arrow) {
    done(hand);
    walk(hand, arrow);
    return true;
  }
  if (event.key === 'Tab' && !event.shiftKey) openEvidence(hand);
  else if (event.key === 'Delete') remove(hand);
  else if (event.key === 'Enter' && event.shiftKey && selected !== null) addBeside(hand, selected);
  else return false;
  return true;
}
