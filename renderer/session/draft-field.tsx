import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { useDraftText } from './use-draft-text.ts';
import { useLanguageHint } from './use-language-hint.ts';

export interface DraftFieldProps extends Omit<
  TextFieldProps,
  'value' | 'onChange' | 'onCommit' | 'onEnter' | 'onRevert'
> {
  /** The window's name for this place, `frame.need:<step>`; the draft is kept under it. */
  readonly field: string;
  /** What is kept now. */
  readonly value: string;
  /** Enter, or leaving the field, with another text than is kept. */
  readonly onKeep: (text: string) => void;
  /** Every change while typing, for the room view. */
  readonly onTyping?: ((text: string) => void) | undefined;
  /** Offer other words when what is typed blames. Not for names and for what customers said. */
  readonly hints?: boolean | undefined;
}

/** A field of a step: typing survives a crash, Enter or leaving keeps it, Escape puts the old text back. */
export function DraftField({ field, value, onKeep, onTyping, hints = false, ...rest }: DraftFieldProps) {
  const { text, typing, error, type, commit, revert } = useDraftText(field, value, onKeep);
  const hinted = useLanguageHint(hints && typing ? text : '');
  return (
    <div data-typing={typing} {...hinted}>
      <TextField
        {...rest}
        error={error ?? rest.error}
        value={text}
        onChange={(next) => {
          type(next);
          onTyping?.(next);
        }}
        onCommit={commit}
        onEnter={commit}
        {...(typing ? { onRevert: revert } : {})}
      />
    </div>
  );
}
