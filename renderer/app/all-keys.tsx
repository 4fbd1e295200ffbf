import { Dialog } from '../ui/dialog.tsx';
import { KeyList } from '../ui/key-list.tsx';
import { Section } from '../ui/section.tsx';
import type { CommandGroup } from './command.ts';
import { useCommandList } from './command-list.tsx';
import { useSay } from './use-say.ts';
import type { appWords } from './words.ts';
import styles from './all-keys.module.css';

/** What hands need most comes first. */
const ORDER: readonly CommandGroup[] = ['capture', 'step', 'meeting', 'edit', 'view', 'go', 'file'];

/** Arrows scroll what has focus; a long list without anything to press needs a place for it. */
const SCROLLS = { tabIndex: 0 };

/** The list of keys that act on this screen now. */
export function AllKeys({ onClose }: { readonly onClose: () => void }) {
  const say = useSay<keyof typeof appWords>();
  const sayLabel = useSay<string>();
  const commands = useCommandList();
  const groups = ORDER.map((group) => ({
    group,
    keys: commands
      .filter((command) => command.group === group && command.enabled())
      .flatMap((command) =>
        command.keys.slice(0, 1).map((keys) => ({ keys, label: sayLabel(command.label) })),
      ),
  })).filter(({ keys }) => keys.length > 0);
  return (
    <Dialog open title={say('app.keys')} closeLabel={say('app.close')} onClose={onClose} size="l">
      <p className={styles.note}>{say('app.keys-note')}</p>
      <div className={styles.groups} {...SCROLLS}>
        {groups.map(({ group, keys }) => (
          <Section key={group} title={say(`app.group.${group}`)} level={3}>
            <KeyList label={say(`app.group.${group}`)} keys={keys} look="columns" />
          </Section>
        ))}
      </div>
    </Dialog>
  );
}
