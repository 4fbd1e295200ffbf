import { useRef } from 'react';
import { useFailureWords } from '../app/use-failure.ts';
import { InlineEdit, type InlineEditProps } from '../ui/inline-edit.tsx';
import { useLanguageHint } from './use-language-hint.ts';
import { useDraft, useRefusal, useSessionStore } from './use-session.ts';
import styles from './draft-edit.module.css';

export interface DraftEditProps extends Omit<InlineEditProps, 'onCommit' | 'onDraft' | 'draft'> {
  readonly field: string;
  /** Another text than is kept; never empty unless `mayBeEmpty`. */
  readonly onKeep: (text: string) => void;
  readonly mayBeEmpty?: boolean | undefined;
  /** Offer other words when what is typed blames; `asking`: also when it demands. */
  readonly hints?: boolean | 'asking' | undefined;
}

/** Text of a step that becomes a field on Enter or a press, with a draft behind it. What was refused is there when it is opened again. */
export function DraftEdit({
  field,
  onKeep,
  mayBeEmpty = false,
  hints = false,
  onDone,
  ...rest
}: DraftEditProps) {
  const failureWords = useFailureWords();
  const { keepDraft } = useSessionStore();
  const [draft, saveDraft] = useDraft(field);
  const refusal = useRefusal(field);
  const hinted = useLanguageHint(hints === false ? '' : (draft ?? ''), hints === 'asking');
  // What is meant is no draft any more; its end must not forget it before it is accepted.
  const meant = useRef(false);
  return (
    <span style={{ display: 'contents' }} {...hinted}>
      <InlineEdit
        {...rest}
        draft={draft || undefined}
        onDraft={saveDraft}
        onCommit={(text) => {
          if (!mayBeEmpty && text.trim() === '') return;
          meant.current = true;
          void keepDraft(field, text, () => onKeep(text));
        }}
        onDone={(end) => {
          if (!meant.current) saveDraft('');
          meant.current = false;
          onDone?.(end);
        }}
      />
      {refusal ? <span className={styles.refusal}>{failureWords(refusal)}</span> : null}
    </span>
  );
}
