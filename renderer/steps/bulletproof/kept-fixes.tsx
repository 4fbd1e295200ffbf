import { X } from 'lucide-react';
import type { KeptFix } from '../../../shared/steps/bulletproof/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { BulletproofActions } from './use-bulletproof.ts';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

interface KeptFixesProps {
  readonly fixes: readonly KeptFix[];
  readonly actions: BulletproofActions;
}

/** Solutions that came too early, out of the way until their turn. */
export function KeptFixes({ fixes, actions }: KeptFixesProps) {
  const say = useSay<BulletproofWord>();
  if (fixes.length === 0) return null;
  return (
    <Section level={3} title={say('bulletproof.kept')}>
      <ul className={styles.rows}>
        {fixes.map((fix) => (
          <li key={fix.id} className={styles.row} data-row={fix.id}>
            <p className={styles.kept} dir="auto">
              {fix.text}
            </p>
            <Button size="s" variant="quiet" onPress={() => actions.fixIsHole(fix)}>
              {say('bulletproof.is-hole')}
              <VisuallyHidden> {fix.text}</VisuallyHidden>
            </Button>
            <IconButton
              label={say('bulletproof.remove-kept')}
              icon={<X />}
              onPress={() => actions.removeFix(fix.id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
