import type { Failure } from '../../shared/contract/reply.ts';
import type { Id } from '../../shared/session/event.ts';
import { planLinked, type LinkedOptions } from '../../shared/session/linked.ts';
import { usePreferences } from './preferences.tsx';
import { useServices } from './services.tsx';
import { navigate } from './use-route.ts';

/** What is started: everything of `planLinked` but what the window knows itself. */
export type LinkedPlan = Pick<
  LinkedOptions,
  'from' | 'kind' | 'item' | 'seed' | 'template' | 'title' | 'start' | 'plannedFor'
> & {
  /** Whether the window goes there at once; else it stays where it is. */
  readonly go: boolean;
};

export type Linked =
  | { readonly ok: true; readonly session: Id }
  | { readonly ok: false; readonly error: Failure };

/** Plans a session linked to another in one append, all or nothing, and goes there when asked. */
export function useStartLinked(): (plan: LinkedPlan) => Promise<Linked> {
  const { transport, now, mintId } = useServices();
  const { preferences } = usePreferences();
  return async ({ go, ...plan }) => {
    const session = mintId();
    let last = session;
    const at = new Date(now());
    const events = planLinked({
      ...plan,
      facilitator: preferences.name || plan.from.meeting.facilitator,
      utcOffset: -at.getTimezoneOffset(),
      session,
      at: at.toISOString(),
      ids: () => (last = mintId(last)),
    });
    const reply = await transport.call('events.append', { session, events: [...events] });
    if (!reply.ok) return reply;
    if (go) navigate({ name: 'session', session });
    return { ok: true, session };
  };
}
