import { ChevronsUp, ChevronUp, Minus, OctagonX } from 'lucide-react';
import type { Severity } from '../../../shared/steps/impact/events.ts';
import { useSay } from '../../app/use-say.ts';
import type { ImpactWord } from './words.ts';
import styles from './severity-mark.module.css';

const ICONS = {
  none: <Minus aria-hidden />,
  some: <ChevronUp aria-hidden />,
  serious: <ChevronsUp aria-hidden />,
  'stops-us': <OctagonX aria-hidden />,
} as const;

/** How bad it is: a shape and a word; the colours of the lights are never used for it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const say = useSay<ImpactWord>();
  return (
    <span className={styles.mark} data-severity={severity}>
      {ICONS[severity]}
      {say(`impact.severity.${severity}`)}
    </span>
  );
}
