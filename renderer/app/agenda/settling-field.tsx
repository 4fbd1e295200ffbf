import { useEffect, useRef, useState } from 'react';
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx';

/** How long the fingers rest before the words count, in milliseconds: less than the second of typing that may be lost. */
const PAUSE = 700;

interface SettlingFieldProps extends Pick<
  TextFieldProps,
  'label' | 'multiline' | 'placeholder' | 'initialFocus'
> {
  readonly value: string;
  readonly onKeep: (value: string) => void;
  readonly maxLength?: number | undefined;
}

/** A field whose words are kept when typing pauses, and when it is left. It shows what is kept until somebody types. */
export function SettlingField({ value, onKeep, ...field }: SettlingFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useRef(onKeep);
  useEffect(() => {
    keep.current = onKeep;
  }, [onKeep]);
  useEffect(() => {
    if (typed === null || typed === value) return;
    const timer = setTimeout(() => keep.current(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <TextField
      {...field}
      value={typed ?? value}
      onChange={setTyped}
      onCommit={(text) => {
        setTyped(null);
        if (text !== value) onKeep(text);
      }}
    />
  );
}
