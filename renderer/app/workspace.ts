import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { failure, isErrorCode } from '../../shared/contract/errors.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { Failure } from '../../shared/contract/reply.ts';
import { WORKSPACE, type NewEvent } from '../../shared/session/event.ts';
import type { EventType, EventTypes } from '../../shared/session/event-type.ts';
import { emptyLog, logOf, withEvents } from '../../shared/session/log.ts';
import { undoTargets } from '../../shared/session/undo.ts';
import { workspaceEvents } from '../../shared/workspace/events.ts';
import {
  checkWorkspace,
  workspaceStream,
  type WorkspaceLog,
  type WorkspaceState,
} from '../../shared/workspace/workspace.ts';
import { arrivals } from './arrivals.ts';
import { mintGesture, type Change } from './gesture.ts';
import type { Services } from './services.tsx';

/** Departments, people, templates and team settings, as this window knows them. */
export interface WorkspaceView {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly log: WorkspaceLog;
}

export interface WorkspaceActions {
  /** One gesture: shown when it is on disk. Resolves to the failure, if any. */
  readonly append: (changes: readonly Change[]) => Promise<Failure | undefined>;
  readonly undo: () => Promise<Failure | undefined>;
  /** Fetches everything and listens; returns how to stop. */
  readonly open: () => () => void;
}

export type WorkspaceStore = StoreApi<WorkspaceView> & WorkspaceActions;

/** The workspace of one window. `by` is who works it. */
export function createWorkspaceStore(by: string, services: Services): WorkspaceStore {
  const { transport, now, mintId } = services;
  const store = createStore<WorkspaceView>(() => ({ status: 'loading', log: emptyLog(workspaceStream) }));

  const arriving = arrivals();

  async function load(): Promise<void> {
    const [reply, pushed] = await arriving.during(() =>
      transport.call('events.read', { session: WORKSPACE }),
    );
    if (!reply.ok) return store.setState({ status: 'failed' });
    // As the library has it, also when an older one was put back.
    const log = logOf(workspaceStream, [...reply.value.events, ...pushed]);
    store.setState({ status: 'ready', log });
  }

  function receive(events: readonly NewEvent[]): void {
    arriving.heard(events);
    const { log } = store.getState();
    const known = new Set(log.events.map((event) => event.id));
    const fresh = events.filter((event) => !known.has(event.id));
    if (fresh.length > 0) store.setState({ log: withEvents(workspaceStream, log, fresh) });
  }

  function hear(message: PushMessage): void {
    if (message.name === 'events.appended' && message.push.session === WORKSPACE)
      receive(message.push.events);
    if (message.name === 'library.reloaded') void load();
  }

  async function append(changes: readonly Change[]): Promise<Failure | undefined> {
    const { log } = store.getState();
    const events = mintGesture(log, changes, {
      session: WORKSPACE,
      by,
      now: now(),
      mintId,
      versionOf,
    });
    const refused = firstRefusal(log, events);
    if (refused) return refused;
    const reply = await transport.call('events.append', { session: WORKSPACE, events: [...events] });
    if (!reply.ok) return reply.error;
    receive(reply.value.events);
    return undefined;
  }

  return Object.assign(store, {
    append,
    undo: () => {
      const events = undoTargets(store.getState().log, isUndoable);
      return events.length === 0
        ? Promise.resolve(failure('nothing-to-undo'))
        : append([{ type: 'session.retracted', body: { events } }]);
    },
    open: () => {
      const stop = transport.subscribe(hear);
      void load();
      return stop;
    },
  });
}

function typeOf(type: string): EventType | undefined {
  const types: EventTypes = workspaceEvents;
  return types[type];
}

function isUndoable(type: string): boolean {
  return typeOf(type)?.undoable ?? false;
}

function versionOf(type: string): number {
  return typeOf(type)?.v ?? 1;
}

function firstRefusal(log: WorkspaceLog, events: readonly NewEvent[]): Failure | undefined {
  let before = log;
  for (const event of events) {
    const refusal = checkWorkspace(before, event);
    if (refusal) return failure(isErrorCode(refusal.code) ? refusal.code : 'bug', refusal.detail);
    before = withEvents(workspaceStream, before, [event]);
  }
  return undefined;
}

export const WorkspaceContext = createContext<WorkspaceStore | undefined>(undefined);

export function useWorkspaceStore(): WorkspaceStore {
  const store = use(WorkspaceContext);
  if (store === undefined) throw new Error('no workspace around this component');
  return store;
}

/** Part of the workspace; renders again when it changes. Select something stored, not something made. */
export function useWorkspace<Part>(select: (workspace: WorkspaceState) => Part): Part {
  return useStore(useWorkspaceStore(), (view) => select(view.log.state));
}
