import type { Ending } from '../../../../shared/steps/why-tree/events.ts';
import { useSay } from '../../../app/use-say.ts';
import { useHand } from '../hand-context.tsx';
import { done, selectedCause, start } from '../hand.ts';
import { clearRoot, markRoot } from '../roots.ts';
import type { WhyTreeWord } from '../words.ts';
import { ChoiceBar, type Choice } from './choice-bar.tsx';

const KEYS: Readonly<Record<Ending, string>> = {
  policy: 'p',
  standard: 's',
  design: 'd',
  resource: 'r',
  unknown: 'u',
};
const ENDINGS = ['policy', 'standard', 'design', 'resource', 'unknown'] as const satisfies readonly Ending[];

/** Where the branch ends, in one key; an unknown end goes on to ask who finds out. */
export function EndingBar() {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const root = selectedCause(hand)?.root ?? null;
  const endings: readonly Choice<Ending | 'clear' | 'sponsor'>[] = ENDINGS.map((id) => ({
    id,
    key: KEYS[id],
    label: say(`why-tree.ending.${id}`),
    on: root?.ending === id,
  }));
  const more: readonly Choice<Ending | 'clear' | 'sponsor'>[] =
    root === null
      ? []
      : [
          { id: 'sponsor', key: 'o', label: say('why-tree.ending.sponsor-ask') },
          { id: 'clear', key: 'x', label: say('why-tree.ending.clear') },
        ];
  return (
    <ChoiceBar
      label={say('why-tree.ending.ask')}
      choices={[...endings, ...more]}
      onCancel={() => done(hand)}
      onChoose={(id) => {
        if (id === 'clear') clearRoot(hand);
        else if (id === 'unknown' || id === 'sponsor') start(hand, { kind: id });
        else markRoot(hand, { ending: id, ...(root?.sponsor ? { sponsor: root.sponsor } : {}) });
      }}
    />
  );
}
