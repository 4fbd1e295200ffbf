import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftField } from '../../session/draft-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';

/** What is being decided, as one question; the room reads it. */
export function QuestionField({ step }: { readonly step: Id }) {
  const say = useSay<DecideWord>();
  const { question, options } = useSlice(decide, step);
  const { setQuestion } = useDecide(step);
  return (
    <DraftField
      field={`decide.question:${step}`}
      label={say('decide.question-field')}
      placeholder={say('decide.question-hint')}
      look="voice"
      value={question}
      initialFocus={question === '' && options.length === 0}
      onKeep={(text) => setQuestion(text.trim())}
    />
  );
}
