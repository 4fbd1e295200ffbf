import { useDraftText } from './use-draft-text.ts';
import { TextField } from '../ui/text-field.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './number-field.module.css';

export interface NumberFieldProps {
  readonly field: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Nothing counted yet shows as nothing. */
  readonly zeroHidden?: boolean;
  readonly initialFocus?: boolean;
  readonly onKeep: (value: number) => void;
  /** After Enter. */
  readonly onEnter?: () => void;
}

/** A small whole number. Only digits can be typed; what is out of range goes to the nearest that is not. */
export function NumberField(props: NumberFieldProps) {
  const { field, label, labelHidden = false, value, min, max, zeroHidden = false, onKeep, onEnter } = props;
  const shown = zeroHidden && value === 0 ? '' : String(value);
  const { text, typing, error, type, commit, revert } = useDraftText(field, shown, (typed) => {
    const number = typed === '' ? min : Math.min(max, Math.max(min, Number(typed)));
    if (number !== value) onKeep(number);
  });
  return (
    <div className={classNames(styles.number, labelHidden && styles.alone)} data-typing={typing}>
      <TextField
        label={label}
        labelHidden={labelHidden}
        value={text}
        error={error}
        initialFocus={props.initialFocus}
        onChange={(next) => type(next.replaceAll(/\D/g, '').slice(0, 5))}
        onCommit={commit}
        onEnter={() => {
          commit();
          onEnter?.();
        }}
        {...(typing ? { onRevert: revert } : {})}
      />
    </div>
  );
}
