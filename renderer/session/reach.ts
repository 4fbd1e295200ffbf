import type { Transport } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Part } from '../../shared/contract/together.ts';
import type { Id } from '../../shared/session/event.ts';
import { sessionStream, type SessionLog } from '../../shared/session/fold.ts';
import { logOf } from '../../shared/session/log.ts';
import { twinsOf, twinsToRedo, twinsToUndo, type Twin } from '../../shared/session/twins.ts';
import type { MintId } from '../api/ids.ts';
import { mintGesture, type Change } from '../app/gesture.ts';
import { checkGesture, versionOf } from './gestures.ts';

/** What a gesture adds to another session than the open one, on top of what was read of it. */
export interface Reach {
  readonly log: SessionLog;
  readonly changes: readonly Change[];
}

export interface ReachOptions {
  readonly by: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly mintId: MintId;
}

/** Another session as it stands, without taking it up: its clock is left alone. */
export async function lookUp(transport: Transport, session: Id): Promise<Reply<SessionLog>> {
  const reply = await transport.call('events.look-up', { session });
  return reply.ok ? { ok: true, value: logOf(sessionStream(session), reply.value.events) } : reply;
}

/** The events of a reach, minted; refused at once when that session would refuse them. */
export function mintReach({ log, changes }: Reach, { by, now, mintId }: ReachOptions): Reply<Part> {
  const session = log.state.id;
  const author = by || log.state.meeting.facilitator;
  const events = mintGesture(log, changes, { session, by: author, now, mintId, versionOf });
  const error = checkGesture(log, events);
  if (error) return { ok: false, error };
  return { ok: true, value: { session, events: [...events], after: log.events.at(-1)?.id ?? null } };
}

/** Names what a gesture reaches elsewhere in its first event. A retraction names nothing: what it takes back is named already. */
export function withTwins(changes: readonly Change[], parts: readonly Part[]): readonly Change[] {
  const [first, ...rest] = changes;
  if (first === undefined || parts.length === 0 || first.type === 'session.retracted') return changes;
  const twins: readonly Twin[] = parts.map(({ session, events }) => ({
    session,
    events: events.map(({ id }) => id),
  }));
  return [{ ...first, body: { ...first.body, twins } }, ...rest];
}

/**
 * What retracting these events reaches elsewhere. A twin that was taken back there already, or whose session is not in this library any
 * more, is left as it is.
 */
export async function reachOfRetraction(
  transport: Transport,
  log: SessionLog,
  ids: readonly Id[],
): Promise<Reply<readonly Reach[]>> {
  const isRedo = log.events.some((event) => ids.includes(event.id) && event.type === 'session.retracted');
  const reaches: Reach[] = [];
  for (const { session, events } of twinsOf(log, ids)) {
    const read = await lookUp(transport, session);
    if (!read.ok) return read;
    const targets = (isRedo ? twinsToRedo : twinsToUndo)(read.value, events);
    if (targets.length === 0) continue;
    const body = { events: [...targets] };
    reaches.push({ log: read.value, changes: [{ type: 'session.retracted', body }] });
  }
  return { ok: true, value: reaches };
}

/** Every reach as it is sent, or the first refusal. */
export function mintReaches(reaches: readonly Reach[], options: ReachOptions): Reply<readonly Part[]> {
  const parts: Part[] = [];
  for (const reach of reaches) {
    const minted = mintReach(reach, options);
    if (!minted.ok) return minted;
    parts.push(minted.value);
  }
  return { ok: true, value: parts };
}
