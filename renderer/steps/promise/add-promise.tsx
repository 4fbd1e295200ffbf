import type { Id } from '../../../shared/session/event.ts';
import { readPromise, type PromiseLine } from '../../../shared/language/promise-line.ts';
import { byId } from '../../../shared/session/entities.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { useSession } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { goingOn } from './go-on.ts';
import { type Place, type PromiseHand } from './hand.ts';
import { useWorld } from './use-world.ts';
import type { PromiseWord } from './words.ts';
import styles from './promise.module.css';

/** One line per promise, understood before Enter. Enter on nothing goes on to how far each can be promised. */
export function AddPromise({ step, hand }: { readonly step: Id; readonly hand: PromiseHand }) {
  const say = useSay<PromiseWord>();
  const world = useWorld();
  const today = useToday();
  const { items, actions, goTo } = hand;
  const { text, typing, error, type, commit, revert } = useDraftText(`promise.add:${step}`, '', (line) => {
    if (line.trim() !== '') actions.add(readPromise(line, world, today));
  });
  const hinted = useLanguageHint(text);
  const filled = typing && text !== '';
  const understood = text.trim() === '' ? undefined : readPromise(text, world, today);
  return (
    <div
      role="presentation"
      data-place="add"
      data-typing={filled}
      className={styles.add}
      {...hinted}
      onKeyDown={goingOn(() => goTo(firstOpen(hand)))}
    >
      <TextField
        label={say('promise.add')}
        labelHidden
        placeholder={say('promise.add-hint')}
        value={text}
        error={error}
        onChange={type}
        onEnter={commit}
        trailing={text.trim() === '' ? undefined : <Kbd keys="Enter" silent />}
        initialFocus={items.length === 0}
        {...(filled ? { onRevert: revert } : {})}
      />
      {understood ? <Understood line={understood} /> : null}
      {understood === undefined && items.length === 0 ? (
        <p className={styles.note}>{say('promise.add-how')}</p>
      ) : null}
    </div>
  );
}

/** The first nobody said how far; when all are said, what would be run into. */
function firstOpen({ items }: PromiseHand): Place {
  const open = items.find(({ level }) => level === 'ask-first') ?? items[0];
  return open ? `row-${open.id}` : 'problem';
}

function Understood({ line }: { readonly line: PromiseLine }) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const { participants, departments } = useSession((state) => state.people);
  const owner = byId(participants, line.owner ?? '')?.name;
  return (
    <p className={styles.understood} aria-live="polite">
      <Chip tone="accent">{line.text}</Chip>
      <Chip tone={line.when ? 'accent' : 'warn'}>
        {line.when
          ? say(line.when.kind === 'by' ? 'promise.by' : 'promise.at', { when: dates.when(line.when) })
          : say('promise.when-open')}
      </Chip>
      {line.to === '' || line.text.endsWith(line.to) ? null : (
        <Chip tone="accent">{say('promise.to', { name: line.to })}</Chip>
      )}
      {line.effort.map(({ department, hours }) => (
        <Chip key={department} tone="accent">
          {say('promise.hours-of', { hours, department: byId(departments, department)?.name ?? '' })}
        </Chip>
      ))}
      {line.effort.length === 0 ? <Chip>{say('promise.hours-open')}</Chip> : null}
      {line.likelihood === undefined ? null : (
        <Chip tone="accent">{say('promise.likely', { percent: line.likelihood })}</Chip>
      )}
      {owner === undefined ? null : <Chip tone="accent">{owner}</Chip>}
      {line.earliest === undefined ? null : (
        <Chip tone="accent">{say('promise.from', { date: dates.short(line.earliest) })}</Chip>
      )}
      {line.latest === undefined ? null : (
        <Chip tone="accent">{say('promise.latest', { date: dates.short(line.latest) })}</Chip>
      )}
      {line.excluded === '' ? null : (
        <Chip tone="accent">{say('promise.excluded-is', { text: line.excluded })}</Chip>
      )}
    </p>
  );
}
