import type { Impact } from '../../../shared/steps/impact/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { ImpactWord } from './words.ts';

export interface YesIfFieldProps {
  readonly name: string;
  readonly impact: Impact;
  readonly onKeep: (text: string) => void;
  /** Enter, with or without words: on to the next department. */
  readonly onDone: () => void;
}

/** What would make it work. Enter goes on. */
export function YesIfField({ name, impact, onKeep, onDone }: YesIfFieldProps) {
  const say = useSay<ImpactWord>();
  const { text, typing, error, type, commit, revert } = useDraftText(
    `impact.yes-if:${impact.id}`,
    impact.yesIf,
    (line) => onKeep(line.trim()),
  );
  const hinted = useLanguageHint(typing ? text : '', true);
  return (
    <div data-typing={typing} {...hinted}>
      <TextField
        label={say('impact.yes-if-field', { name })}
        placeholder={say('impact.yes-if-hint')}
        value={text}
        error={error}
        initialFocus
        onChange={type}
        onEnter={() => {
          commit();
          onDone();
        }}
        onRevert={() => {
          revert();
          onDone();
        }}
      />
    </div>
  );
}
