import { CATEGORIES } from '../../../../shared/steps/why-tree/fishbone.ts';
import type { Category } from '../../../../shared/steps/why-tree/events.ts';
import { useSay } from '../../../app/use-say.ts';
import { useHand } from '../hand-context.tsx';
import { done, selectedCause } from '../hand.ts';
import type { WhyTreeWord } from '../words.ts';
import { ChoiceBar } from './choice-bar.tsx';

/** Which bone of the fishbone the selected cause hangs on. */
export function SortingBar() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const cause = selectedCause(hand);
  if (cause === undefined) return null;
  const sort = (category: Category | null) => {
    void hand.session.append([
      { type: 'why-tree.categorised', body: { step: hand.step, cause: cause.id, category } },
    ]);
    done(hand);
  };
  return (
    <ChoiceBar
      label={say('why-tree.sorting.ask')}
      choices={[
        ...CATEGORIES.map((id, index) => ({
          id,
          key: String(index + 1),
          label: say(`why-tree.category.${id}`),
          on: cause.category === id,
        })),
        { id: 'none' as const, key: '0', label: say('why-tree.sorting.none'), on: cause.category === null },
      ]}
      onCancel={() => done(hand)}
      onChoose={(id) => sort(id === 'none' ? null : id)}
    />
  );
}
