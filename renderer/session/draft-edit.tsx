import { InlineEdit, type InlineEditProps } from '../ui/inline-edit.tsx';
import { useLanguageHint } from './use-language-hint.ts';
import { useDraft } from './use-session.ts';

export interface DraftEditProps extends Omit<InlineEditProps, 'onCommit' | 'onDraft' | 'draft'> {
  readonly field: string;
  /** Another text than is kept; never empty unless `mayBeEmpty`. */
  readonly onKeep: (text: string) => void;
  readonly mayBeEmpty?: boolean | undefined;
  /** Offer other words when what is typed blames. */
  readonly hints?: boolean | undefined;
}

/** Text of a step that becomes a field on Enter or a press, with a draft behind it. */
export function DraftEdit({
  field,
  onKeep,
  mayBeEmpty = false,
  hints = false,
  onDone,
  ...rest
}: DraftEditProps) {
  const [draft, saveDraft] = useDraft(field);
  const hinted = useLanguageHint(hints ? (draft ?? '') : '');
  return (
    <span style={{ display: 'contents' }} {...hinted}>
      <InlineEdit
        {...rest}
        draft={draft || undefined}
        onDraft={saveDraft}
        onCommit={(text) => {
          if (mayBeEmpty || text.trim() !== '') onKeep(text);
        }}
        onDone={(end) => {
          saveDraft('');
          onDone?.(end);
        }}
      />
    </span>
  );
}
