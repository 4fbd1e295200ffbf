import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import type { CarryOverSlice } from '../../../shared/steps/carry-over/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { isLate } from './listing.ts';
import type { CarryOverViewWord } from './words.ts';
import styles from './carry-over.module.css';

interface StandingsProps {
  readonly open: readonly EarlierLine[];
  readonly slice: CarryOverSlice;
  readonly more: boolean;
}

/** How much is left, how much of it is late, and how much has been looked at. */
export function Standings({ open, slice, more }: StandingsProps) {
  const say = useSay<CarryOverViewWord>();
  const today = useToday().date;
  const late = open.filter(({ date }) => isLate(date, today)).length;
  const parts = [
    open.length > 0 ? say('carry-over.still-open', { count: open.length }) : '',
    late > 0 ? say('carry-over.late', { count: late }) : '',
    slice.answers.length > 0 ? say('carry-over.answered', { count: slice.answers.length }) : '',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className={styles.standing} aria-live="polite">
      {parts.join(' · ')}
      {more ? <small>{say('carry-over.more')}</small> : null}
    </p>
  );
}
