import { useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { agreedOn, answerer, counterOn, worker } from '../../../shared/steps/requests/asking.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { OwnerLine } from '../../session/owner-line.tsx';
import { readDatedLine } from '../../session/understand.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { useSession } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Answering, RequestsHand } from './hand.ts';
import type { RequestsWord } from './words.ts';
import styles from './requests.module.css';

export interface AnswerFormProps {
  readonly request: Item;
  readonly how: Answering['how'];
  readonly hand: RequestsHand;
}

/** One line per answer: who does it by when; what could be done instead; what stands in the way. Escape in the empty line goes back. */
export function AnswerForm({ request, how, hand }: AnswerFormProps) {
  const say = useSay<RequestsWord>();
  const departments = useSession((state) => state.people.departments);
  const side =
    how === 'accept'
      ? worker(request)
      : how === 'ask-again'
        ? request.department
        : answerer(request, counterOn(request));
  const name = byId(departments, side ?? '')?.name ?? say('requests.somebody');
  if (how === 'accept') {
    return (
      <OwnerLine
        field={`requests.accept:${request.id}`}
        label={say('requests.accept-field', { name })}
        owner={request.owner}
        when={agreedOn(request).when}
        initialFocus
        onKeep={(owner, when) => {
          hand.actions.accept(request, owner, when);
          hand.answer(null);
        }}
        onLeave={() => hand.answer(null)}
      />
    );
  }
  return <AnswerLine request={request} how={how} hand={hand} name={name} />;
}

interface AnswerLineProps extends AnswerFormProps {
  readonly how: Exclude<Answering['how'], 'accept'>;
  readonly name: string;
}

function AnswerLine({ request, how, hand, name }: AnswerLineProps) {
  const say = useSay<RequestsWord>();
  const dates = useDates();
  const today = useToday();
  const [tried, setTried] = useState(false);
  const keep = (line: string) => {
    const { when, rest } =
      how === 'decline' ? { when: undefined, rest: line.trim() } : readDatedLine(line, today);
    if (how === 'decline') hand.actions.decline(request, rest);
    else if (how === 'counter') hand.actions.counter(request, { when, scope: rest });
    else hand.actions.askAgain(request, { when, scope: rest });
  };
  const { text, typing, error, type, keepBy, revert } = useDraftText(
    `requests.${how}:${request.id}`,
    '',
    keep,
  );
  const hinted = useLanguageHint(text, how !== 'decline');
  const { when, rest } = readDatedLine(text, today);
  const empty = text.trim() === '';
  const enter = () => {
    if (empty && how !== 'ask-again') return setTried(true);
    keepBy(() => keep(text));
    hand.answer(null);
  };
  return (
    <div className={styles.answerLine} data-typing={typing && !empty} {...hinted}>
      <TextField
        label={say(`requests.${how}-field`, { name })}
        placeholder={say(`requests.${how}-hint`)}
        value={text}
        initialFocus
        error={error ?? (tried && empty ? missing() : undefined)}
        onChange={(next) => {
          setTried(false);
          type(next);
        }}
        onEnter={enter}
        onRevert={typing && !empty ? revert : () => hand.answer(null)}
      />
      {how === 'decline' || empty ? null : (
        <p className={styles.understood} aria-live="polite">
          {when ? (
            <Chip tone="accent">
              {say(when.kind === 'by' ? 'requests.by' : 'requests.at', { when: dates.when(when) })}
            </Chip>
          ) : null}
          {rest === '' ? null : <Chip tone="accent">{rest}</Chip>}
        </p>
      )}
    </div>
  );

  function missing(): string {
    return say(how === 'decline' ? 'requests.decline-hint' : 'requests.counter-missing');
  }
}
