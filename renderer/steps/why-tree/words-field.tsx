import { useSay } from '../../app/use-say.ts';
import { reword } from './causes.ts';
import { useHand } from './hand-context.tsx';
import { done, draftField, leave, selectedCause } from './hand.ts';
import { TypingField } from './typing-field.tsx';
import { useDesk } from './hand-context.tsx';
import type { WhyTreeWord } from './words.ts';

/** New words for the selected cause or problem, in its place. */
export function WordsField() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const selected = useDesk((desk) => desk.selected);
  const cause = selectedCause(hand);
  return (
    <TypingField
      field={draftField.words(hand.step, selected)}
      label={say('why-tree.field.words')}
      look={selected === null ? 'problem' : 'card'}
      {...(cause ? { effect: effectOf(cause.parent, hand) } : {})}
      onKeep={(text, how) => {
        reword(hand, text);
        if (how === 'left') leave(hand);
        else done(hand);
        return undefined;
      }}
      onCancel={(how) => (how === 'left' ? leave(hand) : done(hand))}
    />
  );
}

/** The words of an effect, or of the problem. */
export function effectOf(effect: string | null, { tree }: Pick<ReturnType<typeof useHand>, 'tree'>): string {
  const { causes, slice } = tree();
  return (effect === null ? undefined : causes.get(effect)?.text) ?? slice.problem.text;
}
