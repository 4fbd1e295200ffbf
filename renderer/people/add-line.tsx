import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';

interface AddLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly labelShown?: boolean;
  readonly onAdd: (text: string) => void;
}

/** One name per Enter; the field is ready for the next at once. */
export function AddLine({ label, placeholder, labelShown = false, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  return (
    <TextField
      label={label}
      labelHidden={!labelShown}
      placeholder={placeholder}
      value={text}
      onChange={setText}
      maxLength={400}
      onEnter={(typed) => {
        if (typed.trim() === '') return;
        onAdd(typed.trim());
        setText('');
      }}
    />
  );
}
