import { useMemo } from 'react';
import { hintsFor, type Hint, type HintKind } from '../../../../shared/steps/why-tree/hints.ts';
import type { Command } from '../../../app/command.ts';
import { useSay } from '../../../app/use-say.ts';
import { useSession } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { dig } from '../causes.ts';
import { addBesideSelected } from '../commands/add-beside.ts';
import { dig as digCommand } from '../commands/dig.ts';
import { giveEvidenceToSelected } from '../commands/give-evidence.ts';
import { markSelectedRoot } from '../commands/mark-root.ts';
import { planMeasures } from '../commands/plan-measures.ts';
import { rewordSelected } from '../commands/reword.ts';
import { testLinks } from '../commands/test-links.ts';
import { openEvidence } from '../evidence.ts';
import { useDesk, useHand } from '../hand-context.tsx';
import { start, type Hand } from '../hand.ts';
import type { WhyTreeWord } from '../words.ts';
import styles from '../bottom-bar.module.css';

/** What the tree asks about the selected cause; nothing to ask: the keys that act on it. */
export function HintRow() {
  const hand = useHand();
  const selected = useDesk((desk) => desk.selected);
  const dismissed = useDesk((desk) => desk.dismissed);
  const slice = useSession((session) => session.slices[hand.step]);
  const hint = useMemo(
    () =>
      slice === undefined || selected === null
        ? undefined
        : hintsFor(hand.tree(), selected).find((each) => !dismissed.has(nameOf(each))),
    [hand, slice, selected, dismissed],
  );
  return hint ? <HintBar hint={hint} /> : <KeyRow ofCause={selected !== null} />;
}

function nameOf({ kind, cause }: Hint): string {
  return `${kind}:${cause}`;
}

const ACTS = {
  'link-fails': ['why-tree.hint.ask-why', 'Enter', (hand) => dig(hand, hand.desk.getState().selected)],
  'who-finds-out': ['why-tree.hint.who-finds-out-act', 'R', (hand) => start(hand, { kind: 'unknown' })],
  'system-or-symptom': ['why-tree.hint.ask-why', 'Enter', (hand) => dig(hand, hand.desk.getState().selected)],
  'how-we-know': ['why-tree.hint.add-evidence', 'Tab', openEvidence],
  'nothing-against': ['why-tree.hint.add-measure', 'M', (hand) => start(hand, { kind: 'measures' })],
  'only-weak': ['why-tree.hint.add-measure', 'M', (hand) => start(hand, { kind: 'measures' })],
} as const satisfies Readonly<Record<HintKind, readonly [WhyTreeWord, string, (hand: Hand) => void]>>;

function HintBar({ hint }: { readonly hint: Hint }) {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const [label, keys, act] = ACTS[hint.kind];
  return (
    <output className={styles.bar} data-offer>
      <span className={styles.words}>
        <b>{say(`why-tree.hint.${hint.kind}`)}</b>
      </span>
      <Button size="s" keys={keys} onPress={() => act(hand)}>
        {say(label)}
      </Button>
      <button
        type="button"
        className={styles.quiet}
        onClick={() =>
          hand.desk.setState(({ dismissed }) => ({ dismissed: new Set([...dismissed, nameOf(hint)]) }))
        }
      >
        {say('why-tree.hint.dismiss')}
      </button>
    </output>
  );
}

interface KeyEntry {
  readonly command: Command<Hand>;
  readonly label: WhyTreeWord;
}

const PROBLEM_KEYS: readonly KeyEntry[] = [
  { command: digCommand, label: 'why-tree.key.because' },
  { command: giveEvidenceToSelected, label: 'why-tree.key.evidence' },
  { command: rewordSelected, label: 'why-tree.key.reword' },
];
const CAUSE_KEYS: readonly KeyEntry[] = [
  { command: digCommand, label: 'why-tree.key.because' },
  { command: addBesideSelected, label: 'why-tree.key.beside' },
  { command: giveEvidenceToSelected, label: 'why-tree.key.evidence' },
  { command: markSelectedRoot, label: 'why-tree.key.root' },
  { command: testLinks, label: 'why-tree.key.test' },
  { command: planMeasures, label: 'why-tree.key.measures' },
];

/** The keys of the selected cause, which are buttons for the mouse too. */
function KeyRow({ ofCause }: { readonly ofCause: boolean }) {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  return (
    <div className={styles.keys} role="toolbar" aria-label={say('why-tree.keys-label')} data-offer>
      {(ofCause ? CAUSE_KEYS : PROBLEM_KEYS).map(({ command, label }) => (
        <button
          key={command.name}
          type="button"
          tabIndex={-1}
          className={styles.quiet}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void command.perform(hand)}
        >
          <Kbd keys={shown(command.keys[0] ?? '')} silent /> {say(label)}
        </button>
      ))}
    </div>
  );
}

function shown(keys: string): string {
  return keys.length === 1 ? keys.toUpperCase() : keys;
}
