import { useSay } from '../../app/use-say.ts';
import type { PromiseWord } from './words.ts';
import styles from './promise.module.css';

export function ItemsHead({ id }: { readonly id: string }) {
  const say = useSay<PromiseWord>();
  return (
    <h3 id={id} className={styles.title}>
      {say('promise.items')}
    </h3>
  );
}
