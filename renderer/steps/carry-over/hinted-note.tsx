import type { AroundNoteProps } from '../../app/follow-up/outcome-form.tsx';
import { useLanguageHint } from '../../session/use-language-hint.ts';

/** Why something was missed easily names somebody: offers a question about the system, as every field of the meeting does. */
export function HintedNote({ text, children }: AroundNoteProps) {
  const hinted = useLanguageHint(text);
  return <div {...hinted}>{children}</div>;
}
