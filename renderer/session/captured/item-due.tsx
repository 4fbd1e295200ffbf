import type { Item } from '../../../shared/session/items.ts';
import { readWhen } from '../understand.ts';
import { localMoment } from '../../app/local-date.ts';
import { useServices } from '../../app/services.tsx';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useDraftText } from '../use-draft-text.ts';
import { useSession, useSessionStore } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './captured.module.css';

const NOBODY = 'nobody';

/** One owner and one date (rule 7), each changed in place. */
export function ItemDue({ item }: { readonly item: Item }) {
  const say = useSay<SessionWord>();
  const { append } = useSessionStore();
  const participants = useSession((state) => state.people.participants);
  return (
    <>
      <div className={styles.owner}>
        <Select
          label={say('captured.owner')}
          labelHidden
          options={[
            { id: NOBODY, label: say('captured.no-owner') },
            ...participants.map((person) => ({ id: person.id, label: person.name })),
          ]}
          value={item.owner ?? NOBODY}
          onChange={(id) =>
            void append([{ type: 'item.changed', body: { item: item.id, owner: id === NOBODY ? null : id } }])
          }
        />
      </div>
      <div className={styles.when}>
        <DueDate item={item} />
      </div>
    </>
  );
}

function DueDate({ item }: { readonly item: Item }) {
  const say = useSay<SessionWord>();
  const dates = useDates();
  const { now } = useServices();
  const { append } = useSessionStore();
  const today = localMoment(now());
  const kept = item.when ? dates.when(item.when) : '';
  const read = (text: string) => (text.trim() === '' ? null : readWhen(text, today));
  const draft = useDraftText(`item.when:${item.id}`, kept, (text) => {
    const when = read(text);
    if (when !== undefined) void append([{ type: 'item.changed', body: { item: item.id, when } }]);
  });
  const when = draft.typing ? read(draft.text) : undefined;
  return (
    <div data-typing={draft.typing}>
      <DateField
        label={say('captured.when')}
        labelHidden
        placeholder={say('captured.when-hint')}
        value={draft.text}
        onChange={draft.type}
        onCommit={draft.commit}
        understood={when ? dates.when(when) : undefined}
        error={draft.error ?? (draft.typing && when === undefined ? say('captured.not-a-date') : undefined)}
      />
    </div>
  );
}
