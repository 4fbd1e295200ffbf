import { useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { SortedCard } from '../../../shared/steps/sort/groups.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { understand } from '../../session/understand.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SortHand } from './hand.ts';
import type { Asked } from './use-sort.ts';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

interface AskFieldProps {
  readonly step: Id;
  readonly card: SortedCard;
  readonly hand: SortHand;
}

/** A claim becomes a question somebody owns. Owner and date are understood from the line; the owner can be chosen too. */
export function AskField({ step, card, hand }: AskFieldProps) {
  const say = useSay<SortWord>();
  const dates = useDates();
  const today = useToday();
  const people = useSession((state) => state.people);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [missed, setMissed] = useState(false);
  const draft = useDraftText(`sort.ask:${step}/${card.id.slice(-12)}`, '', () => undefined);
  const read = understand(draft.text, 'question', people, today);
  const owner = read?.owner ?? chosen;
  const keep = () => {
    if (read === undefined) return;
    if (owner === null) return setMissed(true);
    const asked: Asked = { text: read.text, owner, when: read.when };
    draft.keepBy(() => hand.sort.ask(card.id, asked));
    hand.write(null);
  };
  return (
    <div
      className={styles.askField}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        draft.revert();
        hand.write(null);
      }}
    >
      <TextField
        label={say('sort.ask')}
        placeholder={say('sort.ask-hint')}
        value={draft.text}
        error={draft.error ?? (missed && owner === null ? say('sort.owner-missing') : undefined)}
        onChange={draft.type}
        onEnter={keep}
        initialFocus
        description={read?.when ? say('sort.ask-by', { date: dates.short(read.when.date) }) : undefined}
      />
      <Select
        label={say('sort.owner')}
        value={owner}
        placeholder={say('sort.owner-open')}
        options={people.participants.map(({ id, name }) => ({ id, label: name }))}
        onChange={setChosen}
      />
      <Button size="s" keys="Enter" disabled={read === undefined} onPress={keep}>
        {say('sort.ask-keep')}
      </Button>
    </div>
  );
}
