import { Check, CornerUpLeft, Hourglass, X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { answerer, counterOn, isWaiting, standingOf } from '../../../shared/steps/requests/asking.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { Answering, RequestsHand } from './hand.ts';
import { RequestHistory } from './request-history.tsx';
import { RequestSides } from './request-sides.tsx';
import type { RequestsWord } from './words.ts';
import styles from './requests.module.css';

export interface RequestRowProps {
  readonly request: Item;
  readonly hand: RequestsHand;
  readonly answering: Answering | null;
  readonly sides: 'known' | 'say' | 'ask';
}

const ICONS = {
  asked: <Hourglass aria-hidden />,
  countered: <CornerUpLeft aria-hidden />,
  accepted: <Check aria-hidden />,
  declined: <X aria-hidden />,
  withdrawn: <X aria-hidden />,
} as const;

/** One request: its words, where it stands, what was answered so far, and what can be answered now. */
export function RequestRow({ request, hand, answering, sides }: RequestRowProps) {
  const say = useSay<RequestsWord>();
  const { actions, answer } = hand;
  const { id } = request;
  const standing = standingOf(request);
  return (
    <li className={styles.request} data-row={id} data-standing={standing}>
      <div className={styles.line}>
        <div className={styles.text}>
          <DraftEdit
            field={`requests.text:${id}`}
            label={say('requests.text')}
            value={request.text}
            multiline
            hints="asking"
            onKeep={(text) => actions.change(id, { text: text.trim() })}
          />
        </div>
        <span className={styles.state} data-standing={standing}>
          {ICONS[standing]}
          {say(`requests.state.${standing}`)}
        </span>
      </div>
      <div className={styles.about}>
        {sides === 'known' ? null : (
          <RequestSides request={request} actions={actions} ask={sides === 'ask'} />
        )}
        <About request={request} />
      </div>
      <RequestHistory request={request} />
      {answering ? (
        <AnswerForm key={answering.how} request={request} how={answering.how} hand={hand} />
      ) : (
        <Answers
          request={request}
          onAccept={() => hand.accept(request)}
          onAnswer={(how) => answer({ request: id, how })}
          onWithdraw={() => actions.withdraw(request)}
        />
      )}
    </li>
  );
}

function About({ request }: { readonly request: Item }) {
  const say = useSay<RequestsWord>();
  const dates = useDates();
  const people = useSession((state) => state.people);
  const { when } = request;
  const owner = byId(people.participants, request.owner ?? '')?.name;
  const turn = byId(people.departments, answerer(request, counterOn(request)) ?? '')?.name;
  return (
    <>
      {request.offer ? <Chip tone="accent">{say('requests.offer')}</Chip> : null}
      {request.private ? <Chip>{say('requests.private')}</Chip> : null}
      {when ? (
        <span>{say(when.kind === 'by' ? 'requests.by' : 'requests.at', { when: dates.when(when) })}</span>
      ) : null}
      {owner ? <span>{owner}</span> : null}
      {isWaiting(request) && turn !== undefined && counterOn(request) ? (
        <span>{say('requests.turn', { name: turn })}</span>
      ) : null}
    </>
  );
}

interface AnswersProps {
  readonly request: Item;
  readonly onAccept: () => void;
  readonly onAnswer: (how: Answering['how']) => void;
  readonly onWithdraw: () => void;
}

/** What can be answered now, each with its key. */
function Answers({ request, onAccept, onAnswer, onWithdraw }: AnswersProps) {
  const say = useSay<RequestsWord>();
  if (!isWaiting(request)) {
    return (
      <div className={styles.answers}>
        <Button size="s" variant="quiet" keys="G" onPress={() => onAnswer('ask-again')}>
          {say('requests.ask-again')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.answers}>
      <Button size="s" keys="Y" onPress={onAccept}>
        {say(counterOn(request) ? 'requests.accept-counter' : 'requests.accept')}
      </Button>
      <Button size="s" keys="C" onPress={() => onAnswer('counter')}>
        {say('requests.counter')}
      </Button>
      <Button size="s" keys="D" onPress={() => onAnswer('decline')}>
        {say('requests.decline')}
      </Button>
      <Button size="s" variant="quiet" keys="W" onPress={onWithdraw}>
        {say('requests.withdraw')}
      </Button>
    </div>
  );
}
