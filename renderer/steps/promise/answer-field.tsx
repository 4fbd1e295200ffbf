import { byId } from '../../../shared/session/entities.ts';
import type { Id, When } from '../../../shared/session/event.ts';
import { personIn } from '../../../shared/language/capture-owner.ts';
import { findWhen, type Today } from '../../../shared/language/when.ts';
import type { People } from '../../../shared/session/people.ts';
import { finderOf, type ChecklistLine } from '../../../shared/steps/promise/checklist.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { useSession } from '../../session/use-session.ts';
import { TextField } from '../../ui/text-field.tsx';
import { placeAfterProblems, type PromiseHand } from './hand.ts';
import type { PromiseWord } from './words.ts';
import styles from './answers.module.css';

interface AnswerFieldProps {
  readonly line: ChecklistLine;
  readonly hand: PromiseHand;
}

/** Words answer the line; a name, or Enter without words, leaves it open with somebody who finds out. Both go on to the next line. */
export function AnswerField({ line, hand }: AnswerFieldProps) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const today = useToday();
  const people = useSession((state) => state.people);
  const finder = finderOf(people, line.department);
  const { actions, goTo } = hand;
  const goOn = () => goTo(placeAfterProblems(hand, line.id));
  const keep = (text: string) => {
    const gap = gapIn(text, people, today);
    if (gap) actions.leaveOpen(line, gap.owner, gap.when);
    else actions.answerLine(line, text.trim());
  };
  const { text, typing, error, type, commit, revert } = useDraftText(`promise.answer:${line.id}`, '', keep);
  const hinted = useLanguageHint(text);
  const gap = gapIn(text, people, today);
  const enter = () => {
    if (text.trim() !== '') commit();
    else if (finder) actions.leaveOpen(line, finder.id, undefined);
    else return;
    goOn();
  };
  const described = gap
    ? say(gap.when ? 'promise.gap-understood-by' : 'promise.gap-understood', {
        name: byId(people.participants, gap.owner)?.name ?? '',
        when: gap.when ? dates.when(gap.when) : '',
      })
    : text !== ''
      ? undefined
      : finder
        ? say('promise.gap-by-enter', { name: finder.name })
        : say('promise.gap-nobody');
  return (
    <div data-typing={typing && text !== ''} className={styles.answer} {...hinted}>
      <TextField
        label={say('promise.answer', { text: line.text })}
        labelHidden
        placeholder={say('promise.answer-hint')}
        value={text}
        error={error}
        description={described}
        onChange={type}
        onEnter={enter}
        {...(typing && text !== '' ? { onRevert: revert } : {})}
      />
    </div>
  );
}

/** "Ben", "? Ben", "Ben finds out by Thu": somebody, and nothing else that could be an answer. */
function gapIn(
  text: string,
  { participants }: People,
  today: Today,
): { readonly owner: Id; readonly when: When | undefined } | undefined {
  const found = findWhen(text, today);
  const rest = found ? `${text.slice(0, found.start)} ${text.slice(found.end)}` : text;
  const name = rest
    .trim()
    .replace(/^\?\s*/u, '')
    .replace(/\s+(?:finds|will find|to find)\s+out$/iu, '');
  const names = participants.map((person) => ({ id: person.id, name: person.name }));
  const owner = personIn(name, names);
  return owner === undefined ? undefined : { owner, when: found?.when };
}
