import { useSay } from '../../../app/use-say.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import type { WhyTreeWord } from '../words.ts';
import styles from '../bottom-bar.module.css';

interface TypingKey {
  readonly keys: string;
  readonly label: WhyTreeWord;
}

const LEAVE: TypingKey = { keys: 'Escape', label: 'why-tree.key.leave' };
const KEYS = {
  adding: [
    { keys: 'Enter', label: 'why-tree.key.keep-dig' },
    { keys: 'Shift+Enter', label: 'why-tree.key.keep-beside' },
    LEAVE,
  ],
  evidence: [
    { keys: 'Enter', label: 'why-tree.key.keep' },
    { keys: 'Tab', label: 'why-tree.key.other-kind' },
    LEAVE,
  ],
  words: [{ keys: 'Enter', label: 'why-tree.key.keep' }, LEAVE],
} as const satisfies Readonly<Record<string, readonly TypingKey[]>>;

/** What the keys mean while something is typed into the tree. */
export function TypingKeys({ into }: { readonly into: keyof typeof KEYS }) {
  const say = useSay<WhyTreeWord>();
  const keys: readonly TypingKey[] = KEYS[into];
  return (
    <ul className={styles.keys} aria-label={say('why-tree.typing-keys-label')}>
      {keys.map((key) => (
        <li key={key.keys} className={styles.key}>
          <Kbd keys={key.keys} /> {say(key.label)}
        </li>
      ))}
    </ul>
  );
}
