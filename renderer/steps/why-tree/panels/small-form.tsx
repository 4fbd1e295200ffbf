import type { ReactNode } from 'react';
import { isEscape, isSubmit, onKeys, useFirstField } from './form-keys.ts';

interface SmallFormProps {
  readonly label: string;
  readonly className: string | undefined;
  /** Enter in a field. */
  readonly onSubmit: () => void;
  /** Escape that nothing inside has taken; without it Escape belongs to what is around the form. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}

/** A few fields and one button: the first field has the keyboard, Enter in any of them is the button. */
export function SmallForm({ label, className, onSubmit, onEscape, children }: SmallFormProps) {
  const form = useFirstField();
  return (
    <fieldset
      ref={form}
      aria-label={label}
      className={className}
      {...onKeys((event) => {
        if (isSubmit(event)) return onSubmit();
        if (onEscape === undefined || !isEscape(event)) return;
        event.preventDefault();
        onEscape();
      })}
    >
      {children}
    </fieldset>
  );
}
