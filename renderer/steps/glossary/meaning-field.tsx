import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { TextField } from '../../ui/text-field.tsx';

export interface MeaningFieldProps {
  readonly field: string;
  readonly label: string;
  readonly placeholder: string;
  /** What stands there already. */
  readonly start?: string;
  readonly onKeep: (text: string) => void;
  /** Enter or Escape in the empty field: on without an answer. */
  readonly onSkip: () => void;
}

/** A meaning, typed while somebody says it. */
export function MeaningField({ field, label, placeholder, start = '', onKeep, onSkip }: MeaningFieldProps) {
  const { text, typing, error, type, keepBy, revert } = useDraftText(field, start, (line) =>
    onKeep(line.trim()),
  );
  const hinted = useLanguageHint(typing ? text : '');
  const empty = text.trim() === '';
  return (
    <div data-typing={typing && !empty} {...hinted}>
      <TextField
        label={label}
        placeholder={placeholder}
        multiline
        value={text}
        error={error}
        initialFocus
        onChange={type}
        onEnter={() => (empty ? onSkip() : keepBy(() => onKeep(text.trim())))}
        onRevert={typing && !empty ? revert : onSkip}
      />
    </div>
  );
}
