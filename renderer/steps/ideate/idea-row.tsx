import { CornerDownRight, X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { PlacedIdea } from '../../../shared/steps/ideate/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { IdeateHand } from './hand.ts';
import type { IdeateWord } from './words.ts';
import styles from './ideate.module.css';

interface IdeaRowProps {
  readonly placed: PlacedIdea;
  readonly hand: IdeateHand;
}

/** One idea; what builds on another stands under it. */
export function IdeaRow({ placed: { idea, depth }, hand }: IdeaRowProps) {
  const say = useSay<IdeateWord>();
  const { actions, rows, build } = hand;
  return (
    <li className={styles.idea} data-row={idea.id} data-depth={Math.min(depth, 3) || undefined}>
      {depth > 0 ? <CornerDownRight aria-hidden className={styles.under} /> : null}
      <div className={styles.words}>
        {depth > 0 ? <span className={styles.note}>{say('ideate.yes-and')}</span> : null}
        <DraftEdit
          hints
          field={`ideate.words:${idea.id}`}
          label={say('ideate.words')}
          value={idea.text}
          multiline
          onKeep={(text) => actions.reword(idea.id, text.trim())}
        />
      </div>
      <WhoMenu idea={idea.id} by={idea.by} onChange={(by) => actions.setBy(idea.id, by)} />
      <IconButton
        label={say('ideate.build')}
        keys="B"
        icon={<CornerDownRight />}
        onPress={() => build(idea.id)}
      />
      <IconButton
        label={say('ideate.remove')}
        keys="Delete"
        icon={<X />}
        onPress={() => {
          rows.leave(idea.id);
          actions.remove(idea.id);
        }}
      />
    </li>
  );
}

interface WhoMenuProps {
  readonly idea: Id;
  readonly by: Id | null;
  readonly onChange: (by: Id | null) => void;
}

/** Whose idea it is, when somebody wants that kept. */
function WhoMenu({ by, onChange }: WhoMenuProps) {
  const say = useSay<IdeateWord>();
  const participants = useSession((state) => state.people.participants);
  const name = byId(participants, by ?? '')?.name;
  const label = say('ideate.who', { name: name ?? say('ideate.nobody') });
  if (participants.length === 0) return null;
  return (
    <span data-part="who" className={styles.who}>
      <Menu
        label={label}
        placement="bottom end"
        trigger={
          <Button size="s" variant="quiet">
            {name ?? say('ideate.who-short')}
          </Button>
        }
        groups={[
          { id: 'people', items: participants.map((person) => ({ id: person.id, label: person.name })) },
          { id: 'nobody', items: [{ id: 'nobody', label: say('ideate.nobody') }] },
        ]}
        onAction={(id) => onChange(byId(participants, id)?.id ?? null)}
      />
    </span>
  );
}
