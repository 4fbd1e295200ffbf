import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { useSay } from '../../app/use-say.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { DecideHand } from './hand.ts';
import type { DecideWord } from './words.ts';
import styles from './remarks.module.css';

interface RewordingRowProps {
  readonly step: Id;
  readonly option: Id;
  readonly objection: Id;
  readonly hand: DecideHand;
}

/** The option in words that take the objection in. Enter keeps it, and everybody is asked again. */
export function RewordingRow({ step, option, objection, hand }: RewordingRowProps) {
  const say = useSay<DecideWord>();
  const before = byId(hand.slice.options, option)?.text ?? '';
  const draft = useDraftText(`decide.rewording:${step}/${objection.slice(-12)}`, before, () => undefined);
  const words = draft.text.trim();
  const keep = () => {
    if (words === '' || words === before) return;
    draft.keepBy(() => hand.decide.integrate(objection, words));
    hand.write(null);
  };
  return (
    <li
      className={styles.remark}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        draft.revert();
        hand.write(null);
      }}
    >
      <span className={styles.remarkBy}>{say('decide.rewording')}</span>
      <TextField
        label={say('decide.rewording')}
        labelHidden
        multiline
        initialFocus
        value={draft.text}
        error={draft.error}
        description={say('decide.rewording-hint')}
        onChange={draft.type}
        onEnter={keep}
      />
    </li>
  );
}
