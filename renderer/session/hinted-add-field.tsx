import { useState } from 'react';
import { AddField, type AddFieldProps } from './add-field.tsx';
import { useLanguageHint } from './use-language-hint.ts';

/** An `AddField` for causes, positions and what people said: words that blame get a quiet offer of a question about the system. */
export function HintedAddField(props: AddFieldProps) {
  const [typed, setTyped] = useState('');
  const hint = useLanguageHint(typed);
  return (
    <div {...hint}>
      <AddField
        {...props}
        onTyping={(text) => {
          setTyped(text);
          props.onTyping?.(text);
        }}
      />
    </div>
  );
}
