import { byId } from '../../../shared/session/entities.ts';
import { hasOwner } from '../../../shared/session/item-events.ts';
import { useSay } from '../../app/use-say.ts';
import { useDates } from '../../app/use-dates.ts';
import { Chip } from '../../ui/chip.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useSession } from '../use-session.ts';
import type { Captured, PromiseParts } from '../understand.ts';
import type { SessionWord } from '../words.ts';
import type { Capture } from './use-capture.ts';
import styles from './capture-bar.module.css';

/** What the bar understood besides the kind, which stands before the text: owner and date. An action without an owner or a date says so before it is kept. */
export function CaptureChips({ capture: { understood, correcting } }: { readonly capture: Capture }) {
  const say = useSay<SessionWord>();
  const dates = useDates();
  const participants = useSession((state) => state.people.participants);
  if (understood === undefined) return null;
  const { kind } = understood;
  const owner = understood.owner ?? correcting?.owner;
  const when = understood.when ?? correcting?.when;
  const name = participants.find((person) => person.id === owner)?.name;
  const due = hasOwner(kind);
  return (
    <span className={styles.chips} aria-live="polite">
      {correcting ? <Chip>{say('capture.correcting')}</Chip> : null}
      <VisuallyHidden>{say(`item.${kind}`)}</VisuallyHidden>
      {understood.to ? <Chip tone="accent">{say('capture.to', { to: understood.to })}</Chip> : null}
      {understood.promise ? <PromiseChips promise={understood.promise} /> : null}
      {kind === 'request' ? <AskedChip understood={understood} correcting={correcting} /> : null}
      {name ? <Chip tone="accent">{name}</Chip> : null}
      {due && kind !== 'request' && !name ? <Chip>{say('capture.who')}</Chip> : null}
      {when ? (
        <Chip tone="accent">
          {when.kind === 'at' ? dates.when(when) : say('capture.by', { when: dates.when(when) })}
        </Chip>
      ) : null}
      {due && !when ? <Chip>{say('capture.when')}</Chip> : null}
      <Kbd keys="Enter" silent />
    </span>
  );
}

/** Whose hours and how likely; how many stands in the words. */
function PromiseChips({ promise }: { readonly promise: PromiseParts }) {
  const say = useSay<SessionWord>();
  const departments = useSession((state) => state.people.departments);
  const { effort = [], likelihood } = promise;
  return (
    <>
      {effort.map(({ department, hours }) => (
        <Chip key={department} tone="accent">
          {say('capture.effort', { hours, department: byId(departments, department)?.name ?? '' })}
        </Chip>
      ))}
      {likelihood === undefined ? null : (
        <Chip tone="accent">{say('capture.likelihood', { percent: likelihood })}</Chip>
      )}
    </>
  );
}

/** Who asks whom. A request has no owner before it is accepted, so the departments stand where an owner would. */
function AskedChip({
  understood,
  correcting,
}: Pick<Capture, 'correcting'> & { readonly understood: Captured }) {
  const say = useSay<SessionWord>();
  const departments = useSession((state) => state.people.departments);
  const from = byId(departments, understood.department ?? correcting?.department ?? '')?.name;
  const to = byId(departments, understood.toDepartment ?? correcting?.toDepartment ?? '')?.name;
  const offer = understood.offer ?? correcting?.offer ?? false;
  if (from !== undefined && to !== undefined) {
    return <Chip tone="accent">{say(offer ? 'capture.offers' : 'capture.asks', { from, to })}</Chip>;
  }
  return (
    <>
      {from === undefined ? null : <Chip tone="accent">{say('capture.from', { from })}</Chip>}
      <Chip tone={to === undefined ? 'neutral' : 'accent'}>
        {to === undefined ? say('capture.asked-whom') : say('capture.to', { to })}
      </Chip>
    </>
  );
}
