import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { Spotlight } from '../../shared/contract/host.ts';
import type { Failure } from '../../shared/contract/reply.ts';
import type { Id, Instant, NewEvent } from '../../shared/session/event.ts';
import { isUndoable } from '../../shared/session/event-types.ts';
import { sessionStream, type SessionLog } from '../../shared/session/fold.ts';
import { emptyLog, logOf, withEvents, withoutEvents } from '../../shared/session/log.ts';
import { twinsOf } from '../../shared/session/twins.ts';
import { redoTarget, undoTargets } from '../../shared/session/undo.ts';
import { mintGesture, type Change } from '../app/gesture.ts';
import { arrivals } from '../app/arrivals.ts';
import type { Services } from '../app/services.tsx';
import { createDraftSender } from './draft-sender.ts';
import { draftKeeping, NOTHING_TYPED, type DraftActions, type Typing } from './drafts.ts';
import { checkGesture, versionOf } from './gestures.ts';
import { spotlightSender } from './spotlight-sender.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { mintReaches, reachOfRetraction, withTwins, type Reach } from './reach.ts';

/** What a window knows of one session. Everything shown is computed from `log.state`. */
export interface SessionView extends Typing {
  readonly id: Id;
  readonly status: 'loading' | 'ready' | 'missing';
  readonly log: SessionLog;
  /** When the last change was safely on disk; null before the first. */
  readonly savedAt: Instant | null;
  /** Changes that are not on disk yet. */
  readonly unsaved: number;
  /** The last thing that was refused or failed, until it is dismissed. */
  readonly problem: Failure | null;
  /** Where the room looks; the room view follows it. */
  readonly spotlight: Omit<Spotlight, 'session'>;
}

export interface SessionActions extends DraftActions {
  /**
   * One gesture: applied at once, sent, and taken back when it is refused. Resolves to the failure, if any. What it reaches in other
   * sessions lands with it or not at all, is named in its first event, and is undone with it.
   */
  readonly append: (changes: readonly Change[], reaches?: readonly Reach[]) => Promise<Failure | undefined>;
  readonly undo: () => Promise<Failure | undefined>;
  readonly redo: () => Promise<Failure | undefined>;
  readonly show: (spotlight: Partial<Omit<Spotlight, 'session'>>) => void;
  readonly dismissProblem: () => void;
  /** Fetches everything: the first load, and again when the library was replaced. */
  readonly load: () => Promise<void>;
  /** Listens to pushes; returns how to stop. */
  readonly listen: () => () => void;
}

export type SessionStore = StoreApi<SessionView> & SessionActions;

const NO_SPOTLIGHT = { focus: null, view: '', askCustomer: false, typing: '' } as const;

/**
 * The store of one session in one window. `by` is who works this window, as it will stand in the events; when that is not known, it is
 * the session's facilitator.
 */
export function createSessionStore(session: Id, by: string, services: Services): SessionStore {
  const stream = sessionStream(session);
  const store = createStore<SessionView>(() => ({
    id: session,
    status: 'loading',
    log: emptyLog(stream),
    ...NOTHING_TYPED,
    savedAt: null,
    unsaved: 0,
    problem: null,
    spotlight: NO_SPOTLIGHT,
  }));
  const outbox = createOutbox(session, services, {
    saved: () => store.setState({ savedAt: new Date(services.now()).toISOString() }),
    trouble: (problem) => store.setState({ problem }),
  });
  const read = reading(store, outbox, services);
  const sendSpotlight = spotlightSender(
    () => void services.transport.call('room.show', { session, ...store.getState().spotlight }),
  );
  return Object.assign(store, {
    ...edits(store, by, services, { outbox, load: read.load }),
    ...read,
    show(change: Partial<Omit<Spotlight, 'session'>>) {
      store.setState(({ spotlight }) => ({ spotlight: { ...spotlight, ...change } }));
      sendSpotlight();
    },
    dismissProblem: () => store.setState({ problem: null }),
  });
}

type Edits = DraftActions & Pick<SessionActions, 'append' | 'undo' | 'redo'>;

interface Ways {
  readonly outbox: Outbox;
  readonly load: () => Promise<void>;
}

function edits(store: StoreApi<SessionView>, by: string, services: Services, { outbox, load }: Ways): Edits {
  const session = store.getState().id;
  const stream = sessionStream(session);
  // What a gesture appends while somebody waits for its outcome.
  let outcomes: Promise<Failure | undefined>[] | undefined;

  async function outcomeOf(gesture: () => void): Promise<Failure | undefined> {
    const mine: Promise<Failure | undefined>[] = [];
    outcomes = mine;
    gesture();
    outcomes = undefined;
    return (await Promise.all(mine)).find((failed) => failed !== undefined);
  }

  function append(changes: readonly Change[], reaches: readonly Reach[] = []): Promise<Failure | undefined> {
    const outcome = appendOnTop(changes, reaches);
    outcomes?.push(outcome);
    return outcome;
  }

  async function appendOnTop(
    changes: readonly Change[],
    reaches: readonly Reach[],
  ): Promise<Failure | undefined> {
    const failed = await appendOnce(changes, reaches);
    if (failed?.code !== 'event-out-of-order') return failed;
    // Something came between (the time of a closed lid, another window): once more on top of it.
    await load();
    return appendOnce(changes, reaches);
  }

  async function appendOnce(
    changes: readonly Change[],
    reaches: readonly Reach[],
  ): Promise<Failure | undefined> {
    const { log } = store.getState();
    const author = { by: by || log.state.meeting.facilitator, now: services.now(), mintId: services.mintId };
    const reached = mintReaches(reaches, author);
    if (!reached.ok) return refuse(reached.error);
    const events = mintGesture(log, withTwins(changes, reached.value), { ...author, session, versionOf });
    const refused = checkGesture(log, events);
    if (refused) return refuse(refused);
    const count = events.length;
    store.setState((view) => ({
      log: withEvents(stream, view.log, events),
      unsaved: view.unsaved + count,
      problem: null,
    }));
    const failed = await outbox.send(events, reached.value);
    store.setState((view) => ({ unsaved: view.unsaved - count }));
    return failed && takeBack(events, failed);
  }

  function takeBack(events: readonly NewEvent[], problem: Failure): Failure {
    const ids = new Set(events.map((event) => event.id));
    store.setState((view) => ({ log: withoutEvents(stream, view.log, ids), problem }));
    return problem;
  }

  function refuse(problem: Failure): Failure {
    store.setState({ problem });
    return problem;
  }

  async function retract(events: readonly Id[]): Promise<Failure | undefined> {
    if (events.length === 0) return refuse(failure('nothing-to-undo'));
    const { log } = store.getState();
    const change = { type: 'session.retracted', body: { events } };
    if (twinsOf(log, events).length === 0) return append([change]);
    const reaches = await reachOfRetraction(services.transport, log, events);
    return reaches.ok ? append([change], reaches.value) : refuse(reaches.error);
  }

  return {
    append,
    undo: () => retract(undoTargets(store.getState().log, isUndoable)),
    redo: () => {
      const target = redoTarget(store.getState().log, isUndoable);
      return retract(target === undefined ? [] : [target]);
    },
    ...draftKeeping(store, createDraftSender(session, services), outcomeOf),
  };
}

function reading(
  store: StoreApi<SessionView>,
  outbox: Outbox,
  services: Services,
): Pick<SessionActions, 'load' | 'listen'> {
  const session = store.getState().id;
  const stream = sessionStream(session);
  const arriving = arrivals();

  async function load(): Promise<void> {
    const [reply, pushed] = await arriving.during(() => services.transport.call('events.read', { session }));
    if (!reply.ok) return failed(reply.error);
    const saved = Object.fromEntries(reply.value.drafts.map((draft) => [draft.field, draft.text]));
    // What waits to be sent is kept; everything else is as the library has it, also when an older one was put back.
    const log = logOf(stream, [...reply.value.events, ...pushed, ...outbox.pending()]);
    store.setState(({ drafts }) => ({
      status: log.events.length === 0 ? 'missing' : 'ready',
      log,
      drafts: { ...saved, ...drafts },
    }));
  }

  /** What is known stays on the screen; only a first load that fails has nothing to show. */
  function failed(problem: Failure): void {
    store.setState(({ status }) => ({ status: status === 'ready' ? 'ready' : 'missing', problem }));
  }

  function receive(events: readonly NewEvent[]): void {
    arriving.heard(events);
    const { log } = store.getState();
    const known = new Set(log.events.map((event) => event.id));
    const fresh = events.filter((event) => !known.has(event.id));
    if (fresh.length > 0) store.setState({ log: withEvents(stream, log, fresh), status: 'ready' });
  }

  function hear(message: PushMessage): void {
    if (message.name === 'events.appended' && message.push.session === session) receive(message.push.events);
    if (message.name === 'library.reloaded') void load();
    if (message.name === 'library.trouble') store.setState({ problem: message.push.error });
    if (message.name === 'room.shown' && message.push.session === session) {
      const { session: _, ...spotlight } = message.push;
      store.setState({ spotlight });
    }
  }

  return { load, listen: () => services.transport.subscribe(hear) };
}
