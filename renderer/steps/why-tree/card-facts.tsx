import { Check, CircleDashed, CircleHelp, X } from 'lucide-react';
import type { Cause } from '../../../shared/steps/why-tree/slice.ts';
import { byId } from '../../../shared/session/entities.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import type { WhyTreeWord } from './words.ts';
import styles from './card-facts.module.css';

/** The quiet line under a cause: what shows it, or how the branch ends here. */
export function CardFacts({ cause, measures }: { readonly cause: Cause; readonly measures: number }) {
  const say = useSay<WhyTreeWord>();
  const { evidence, root, holds } = cause;
  const bare = evidence.state === 'none' && root === null && holds !== false && measures === 0;
  if (bare) return null;
  return (
    <span className={styles.facts}>
      {root ? <RootWords cause={cause} /> : null}
      <EvidenceWords cause={cause} brief={root !== null} />
      {holds === false ? <span className={styles.warn}>{say('why-tree.does-not-hold')}</span> : null}
      {measures > 0 ? <span>{say('why-tree.card.measures', { count: measures })}</span> : null}
    </span>
  );
}

/** The sign of each kind of evidence; the word always stands beside it. */
export const EVIDENCE_SIGNS = {
  none: null,
  claimed: <CircleDashed aria-hidden />,
  verified: <Check aria-hidden />,
  disproved: <X aria-hidden />,
} as const;

/** `brief`: only the sign and the word, where the ending says the rest. */
function EvidenceWords({ cause, brief }: { readonly cause: Cause; readonly brief: boolean }) {
  const say = useSay<WhyTreeWord>();
  const { state, by, source } = cause.evidence;
  if (state === 'none') return null;
  const shown = [by, source].filter((part) => part !== '').join(', ');
  return (
    <span>
      <span className={styles[state]}>
        {EVIDENCE_SIGNS[state]}
        {say(`why-tree.evidence.${state}`)}
      </span>
      {brief || shown === '' ? null : <span className={styles.shown}>{shown}</span>}
    </span>
  );
}

function RootWords({ cause: { root } }: { readonly cause: Cause }) {
  const say = useSay<WhyTreeWord>();
  const dates = useDates();
  const owner = useSession((session) =>
    root?.owner ? byId(session.people.participants, root.owner)?.name : undefined,
  );
  if (root === null) return null;
  if (root.ending === 'unknown') {
    const found = owner && root.date ? { name: firstName(owner), date: dates.short(root.date) } : undefined;
    return (
      <span>
        <CircleHelp aria-hidden />
        {found ? say('why-tree.finds-out', found) : say('why-tree.ending.unknown')}
      </span>
    );
  }
  return (
    <span>
      <b className={styles.root}>{say('why-tree.root')}</b> {say(`why-tree.ending.${root.ending}`)}
      {root.sponsor === '' ? null : `, ${say('why-tree.sponsor', { name: root.sponsor })}`}
    </span>
  );
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
