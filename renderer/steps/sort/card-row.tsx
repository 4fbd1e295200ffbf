import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import { TOLD_AS, type ToldAs } from '../../../shared/steps/sort/events.ts';
import type { SortedCard } from '../../../shared/steps/sort/groups.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import { AskField } from './ask-field.tsx';
import { AskedQuestion } from './asked-question.tsx';
import type { SortHand, Writing } from './hand.ts';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

export interface CardRowProps {
  readonly step: Id;
  readonly card: SortedCard;
  readonly hand: SortHand;
  readonly writing: Writing | null;
}

/** One card: fact or claim, and what that asks for. */
export function CardRow({ step, card, hand, writing }: CardRowProps) {
  const say = useSay<SortWord>();
  const { sort, rows } = hand;
  const { id, text, sorting } = card;
  const asks = writing?.kind === 'question' && writing.card === id;
  const head = useTurnFocus(!asks);
  return (
    <li className={styles.card} data-row={id} data-told={sorting.as ?? undefined}>
      <div ref={head} className={styles.cardHead}>
        <fieldset className={styles.told} aria-label={text}>
          {TOLD_AS.map((as) => (
            <Toggle key={as} as={as} told={sorting.as} onTell={(next) => sort.tell(id, next)} />
          ))}
        </fieldset>
        <MoveMenu card={card} hand={hand} />
        <IconButton
          label={say('sort.take-out')}
          icon={<X />}
          onPress={() => {
            rows.leave(id);
            sort.takeOut(id);
          }}
        />
      </div>
      <div className={styles.cardText}>
        {card.from === 'typed' ? (
          <DraftEdit
            field={`sort.card:${id}`}
            label={say('sort.card')}
            value={text}
            look="voice"
            multiline
            onKeep={(words) => sort.reword(id, words.trim())}
          />
        ) : (
          <span dir="auto">{text}</span>
        )}
      </div>
      {sorting.as === 'fact' ? (
        <div className={styles.source} data-part="source">
          <span className={styles.note}>{say('sort.source')}</span>
          <DraftEdit
            field={`sort.source:${id}`}
            label={say('sort.source')}
            placeholder={say('sort.source-hint')}
            value={sorting.source}
            mayBeEmpty
            onKeep={(source) => sort.source(id, source.trim())}
          />
        </div>
      ) : null}
      {sorting.as === 'claim' && !asks ? (
        <AskedQuestion card={card} onAsk={() => hand.write({ kind: 'question', card: id })} />
      ) : null}
      {asks ? <AskField step={step} card={card} hand={hand} /> : null}
    </li>
  );
}

interface ToggleProps {
  readonly as: ToldAs;
  readonly told: ToldAs | null;
  readonly onTell: (as: ToldAs | null) => void;
}

function Toggle({ as, told, onTell }: ToggleProps) {
  const say = useSay<SortWord>();
  const on = told === as;
  return (
    <button type="button" className={styles.toggle} aria-pressed={on} onClick={() => onTell(on ? null : as)}>
      {say(`sort.${as}`)}
    </button>
  );
}

/** The clusters, and a new one. */
function MoveMenu({ card, hand }: Pick<CardRowProps, 'card' | 'hand'>) {
  const say = useSay<SortWord>();
  const { groups, rows, sort, write } = hand;
  const places = groups.map(({ cluster }, number) => ({
    id: cluster?.id ?? 'loose',
    label: cluster?.name ?? say('sort.loose'),
    keys: number <= 9 ? String(number) : undefined,
    disabled: (cluster?.id ?? null) === card.sorting.cluster,
  }));
  return (
    <span className={styles.move}>
      <Menu
        label={say('sort.move')}
        placement="bottom end"
        trigger={
          <Button size="s" variant="quiet">
            {say('sort.move')}
          </Button>
        }
        groups={[
          { id: 'new', items: [{ id: 'new', label: say('sort.new-cluster'), keys: 'G' }] },
          { id: 'places', items: places },
        ]}
        onAction={(place) => {
          if (place === 'new') return write({ kind: 'cluster', card: card.id });
          rows.leave(card.id);
          sort.place(card.id, place === 'loose' ? null : place);
        }}
      />
    </span>
  );
}
