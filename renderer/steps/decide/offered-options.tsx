import { Plus } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { offeredOptions } from '../../../shared/steps/decide/offered.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

/** What the whys have already found, one press each. */
export function OfferedOptions({ step }: { readonly step: Id }) {
  const say = useSay<DecideWord>();
  const session = useSession((state) => state);
  const slice = useSlice(decide, step);
  const { addOption } = useDecide(step);
  const offered = offeredOptions(slice, session);
  if (offered.length === 0 || slice.outcomes.length > 0) return null;
  return (
    <div className={styles.offered}>
      <p className={styles.note}>{say('decide.offered')}</p>
      <ul className={styles.offers}>
        {offered.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles.offer} onClick={() => addOption(text)}>
              <Plus aria-hidden />
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
