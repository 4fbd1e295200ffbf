import { planSession } from '../../shared/session/start.ts';
import type { Failure } from '../../shared/contract/reply.ts';
import { usePreferences } from '../app/preferences.tsx';
import { useServices } from '../app/services.tsx';
import { navigate } from '../app/use-route.ts';
import type { StartChoice } from './start-choices.ts';

/** Starts a session: planned and running in one gesture, then the cockpit. An empty title becomes the conversation's name. */
export function useStart(): (choice: StartChoice, title: string) => Promise<Failure | undefined> {
  const { transport, now, mintId } = useServices();
  const { preferences } = usePreferences();
  return async (choice, title) => {
    const session = mintId();
    let last = session;
    const at = new Date(now());
    const events = planSession({
      template: choice,
      title: title === '' ? choice.name : title,
      facilitator: preferences.name,
      utcOffset: -at.getTimezoneOffset(),
      session,
      at: at.toISOString(),
      ids: () => (last = mintId(last)),
      start: true,
    });
    const reply = await transport.call('events.append', { session, events: [...events] });
    if (!reply.ok) return reply.error;
    navigate({ name: 'session', session });
    return undefined;
  };
}
