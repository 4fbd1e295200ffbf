import type { ReactNode } from 'react';
import { Chip } from './chip.tsx';
import { TextField } from './text-field.tsx';

export interface DateFieldProps {
  readonly label: string;
  /** What was typed: `fri`, `27 nov`, `in two weeks`. The caller reads dates out of it. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onCommit?: ((text: string) => void) | undefined;
  /** The date as understood ("Fri 27 Nov"), shown beside the text before it is meant. */
  readonly understood?: string | undefined;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** A date in plain words: faster by keyboard than a calendar, and never a surprise, because it shows what it understood. */
export function DateField({ understood, ...field }: DateFieldProps) {
  const chip = understood ? <Chip tone="accent">{understood}</Chip> : undefined;
  return <TextField {...field} trailing={chip ? <span aria-live="polite">{chip}</span> : undefined} />;
}
