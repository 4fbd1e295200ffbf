import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { useDraftText } from './use-draft-text.ts';
import { useLanguageHint } from './use-language-hint.ts';

export interface AddFieldProps extends Omit<
  TextFieldProps,
  'value' | 'onChange' | 'onCommit' | 'onEnter' | 'onRevert'
> {
  readonly field: string;
  /** Enter with some words in the field; it is empty and ready for the next at once. */
  readonly onAdd: (text: string) => void;
  readonly onTyping?: ((text: string) => void) | undefined;
  /** Offer other words when what is typed blames; `asking`: also when it demands. */
  readonly hints?: boolean | 'asking' | undefined;
}

/** A field that adds one thing per Enter. Leaving it adds nothing: what is typed waits there, also over a crash. */
export function AddField({ field, onAdd, onTyping, hints = false, ...rest }: AddFieldProps) {
  const add = (text: string) => (text.trim() === '' ? undefined : onAdd(text.trim()));
  const { text, typing, error, type, commit, revert } = useDraftText(field, '', add);
  const hinted = useLanguageHint(hints === false ? '' : text, hints === 'asking');
  const filled = typing && text !== '';
  return (
    <div data-typing={filled} {...hinted}>
      <TextField
        {...rest}
        error={error ?? rest.error}
        value={text}
        onChange={(next) => {
          type(next);
          onTyping?.(next);
        }}
        onEnter={() => {
          commit();
          onTyping?.('');
        }}
        {...(filled ? { onRevert: revert } : {})}
      />
    </div>
  );
}
