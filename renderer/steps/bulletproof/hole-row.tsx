import { Check, CircleDashed, Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { Hole } from '../../../shared/steps/bulletproof/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { TrialHand } from './hand.ts';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

interface HoleRowProps {
  readonly hole: Hole;
  readonly number: number;
  readonly hand: TrialHand;
  /** What closes it. */
  readonly children?: ReactNode;
}

/** A hole, the round it was found in, and how it is closed. */
export function HoleRow({ hole, number, hand, children }: HoleRowProps) {
  const say = useSay<BulletproofWord>();
  const { actions, rows, trial } = hand;
  const { id, text, closing } = hole;
  const by = useSession((state) => byId(state.people.participants, hole.by ?? '')?.name);
  const about = [trial.round > 1 ? say('bulletproof.count', { round: hole.round }) : '', by ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <li className={styles.row} data-row={id} data-closed={closing === null ? undefined : true}>
      <span className={styles.mark}>
        {closing === null ? <CircleDashed aria-hidden /> : <Check aria-hidden />}
      </span>
      <div className={styles.words}>
        <DraftEdit
          hints
          field={`bulletproof.words:${id}`}
          label={`${say('bulletproof.hole-words')} ${number}`}
          value={text}
          multiline
          onKeep={(next) => actions.rewordHole(id, next.trim())}
        />
        {about === '' ? null : <p className={styles.about}>{about}</p>}
        <Closed hole={hole} hand={hand} />
        {children}
      </div>
      {closing === null ? (
        <IconButton
          label={say('bulletproof.remove-hole')}
          keys="Delete"
          icon={<X />}
          onPress={() => {
            rows.leave(id);
            actions.removeHole(id);
          }}
        />
      ) : (
        <IconButton
          label={say('bulletproof.open-again')}
          icon={<Undo2 />}
          onPress={() => actions.openHole(id)}
        />
      )}
    </li>
  );
}

function Closed({ hole: { id, closing, fix }, hand }: { readonly hole: Hole; readonly hand: TrialHand }) {
  const say = useSay<BulletproofWord>();
  if (closing === null) return null;
  const fixed = closing === 'fixed';
  if (hand.trial.phase === 'holes') {
    return (
      <p className={styles.fix}>
        {fixed ? null : <span className={styles.soft}>{say('bulletproof.lived-with')} </span>}
        {fix}
      </p>
    );
  }
  return (
    <div className={styles.fix}>
      {fixed ? null : <span className={styles.soft}>{say('bulletproof.lived-with')} </span>}
      <DraftEdit
        hints
        field={`bulletproof.closed:${id}`}
        label={say(fixed ? 'bulletproof.fix-field' : 'bulletproof.live-field')}
        value={fix}
        multiline
        onKeep={(next) => hand.actions.close(id, closing, next.trim())}
      />
    </div>
  );
}
