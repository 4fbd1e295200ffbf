import { failure } from '../../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../../shared/contract/reply.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { FollowedKind } from '../../../shared/session/followed.ts';
import { followUpOf, standingOf, type Standing, type Verdict } from '../../../shared/session/follow-up.ts';
import { saidWords, type Said } from '../../../shared/session/said.ts';
import type { SessionLog } from '../../../shared/session/fold.ts';
import { lookUp, mintReach } from '../../session/reach.ts';
import { localDate } from '../local-date.ts';
import { usePreferences } from '../preferences.tsx';
import { useServices, type Services } from '../services.tsx';
import { useNotify } from '../toasts.tsx';
import { useDates } from '../use-dates.ts';
import { useFailureWords } from '../use-failure.ts';
import { useSay } from '../use-say.ts';
import type { FollowUpWord } from './words.ts';

/** A thing of a session that is not open here. */
export interface Target {
  readonly session: Id;
  readonly kind: FollowedKind;
  readonly id: Id;
  /** Its words, for telling what happened. */
  readonly text: string;
}

/** How a follow-up ended: it is on disk, somebody was faster, or it could not be done. */
export type Followed =
  | { readonly kind: 'done'; readonly events: readonly Id[] }
  | { readonly kind: 'known'; readonly standing: Standing }
  | { readonly kind: 'failed'; readonly error: Failure };

export interface FollowUpOptions {
  /** Whether what is settled already may get another outcome: where its standing is in sight. */
  readonly again?: boolean;
}

/** Follow-up on a session that is not open in this window: kept, told with a way back, or explained. */
export function useFollowUp({ again = false }: FollowUpOptions = {}): (
  target: Target,
  verdict: Verdict,
) => Promise<Followed> {
  const services = useServices();
  const { preferences } = usePreferences();
  const say = useSay<FollowUpWord>();
  const dates = useDates();
  const failureWords = useFailureWords();
  const notify = useNotify();
  const by = preferences.name;

  const undo = async ({ session, text }: Target, events: readonly Id[]) => {
    const reply = await takeBack(services, by, session, events);
    notify({
      message: reply.ok ? say('follow-up.undone', { text: short(text) }) : failureWords(reply.error),
    });
  };
  return async (target, verdict) => {
    const followed = await followUp(services, by, target, verdict, again);
    const { kind, text } = target;
    if (followed.kind === 'failed') notify({ message: failureWords(followed.error) });
    if (followed.kind === 'known') {
      const { at } = followed.standing;
      const said = saidWords(kind, saidOf(followed.standing), say, dates);
      const date = at === null ? '' : dates.short(localDate(Date.parse(at)));
      notify({ message: say('follow-up.known', { text: short(text), said, date }) });
    }
    if (followed.kind === 'done') {
      const said = saidWords(kind, verdictSaid(verdict), say, dates);
      notify({
        message: say('follow-up.said', { text: short(text), said }),
        action: { label: say('follow-up.undo'), perform: () => void undo(target, followed.events) },
      });
    }
    return followed;
  };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

function failed(error: Failure): Followed {
  return { kind: 'failed', error };
}

/** Reads the session, looks whether the thing is still open there, and appends; once more when another window was faster. */
async function followUp(
  services: Services,
  by: string,
  { session, kind, id }: Target,
  verdict: Verdict,
  again: boolean,
): Promise<Followed> {
  const { transport, now, mintId } = services;
  for (let attempt = 0; ; attempt += 1) {
    const read = await lookUp(transport, session);
    if (!read.ok) return failed(read.error);
    const changes = followUpOf(read.value.state, kind, id, verdict);
    const standing = standingOf(read.value.state, kind, id);
    if (standing === undefined) return failed(failure(missing(read.value)));
    if (!standing.open && !again) return { kind: 'known', standing };
    if (changes.length === 0) return failed(failure('no-such-outcome'));
    const part = mintReach({ log: read.value, changes }, { by, now: now(), mintId });
    if (!part.ok) return failed(part.error);
    const reply = await transport.call('events.append-together', { parts: [part.value] });
    if (reply.ok) return { kind: 'done', events: part.value.events.map((event) => event.id) };
    if (reply.error.code !== 'event-out-of-order' || attempt > 0) return failed(reply.error);
  }
}

async function takeBack(
  { transport, now, mintId }: Services,
  by: string,
  session: Id,
  events: readonly Id[],
): Promise<Reply<unknown>> {
  const read = await lookUp(transport, session);
  if (!read.ok) return read;
  const changes = [{ type: 'session.retracted', body: { events: [...events] } }];
  const part = mintReach({ log: read.value, changes }, { by, now: now(), mintId });
  return part.ok ? transport.call('events.append-together', { parts: [part.value] }) : part;
}

function missing(log: SessionLog): 'no-such-session' | 'no-such-item' {
  return log.events.length === 0 ? 'no-such-session' : 'no-such-item';
}

/** What is known of a thing, as it can be put into words. */
export function saidOf({ outcome, reason, note, date }: Standing): Said {
  const when = outcome === 'moved' && date !== null ? { date } : null;
  return { answer: outcome ?? 'left-open', reason, note, when };
}

export function verdictSaid({ outcome, reason = '', note = '', when }: Verdict): Said {
  return { answer: outcome, reason, note, when: when ?? null };
}
