import { relayIdeation } from '../../../shared/workspace/templates/relay-ideation.ts';
import { shortTitle } from '../../app/short-title.ts';
import { useFailureWords } from '../../app/use-failure.ts';
import { useRelated } from '../../app/use-related.ts';
import { useSay } from '../../app/use-say.ts';
import { useStartLinked } from '../../app/use-start-linked.ts';
import { useNotify } from '../../app/toasts.tsx';
import { useSession, useSessionStore } from '../../session/use-session.ts';
import type { PromiseWord } from './words.ts';

/** Yellow needs the relay: its first meeting is planned with these people and this customer, linked to the huddle; the huddle goes on. */
export function usePlanRelay(): { readonly planned: boolean; readonly plan: (sentence: string) => void } {
  const say = useSay<PromiseWord>();
  const store = useSessionStore();
  const notify = useNotify();
  const failureWords = useFailureWords();
  const startLinked = useStartLinked();
  const session = useSession((state) => state.id);
  const related = useRelated(session);
  const plan = async (sentence: string) => {
    const from = store.getState().log.state;
    const title = shortTitle(say('promise.end.relay-title', { title: from.meeting.title }));
    const linked = await startLinked({
      from,
      kind: 'follows',
      // What the huddle could not say yes to is what the relay is about.
      seed: ({ agenda, mintId }) => [
        {
          type: 'item.added',
          body: { item: mintId(), step: agenda[0]?.id ?? null, kind: 'note', text: sentence },
        },
      ],
      template: relayIdeation,
      title,
      start: false,
      go: false,
    });
    notify({ message: linked.ok ? say('promise.end.relay-planned') : failureWords(linked.error) });
  };
  return {
    planned: related.some(
      ({ direction, kind, known }) =>
        direction === 'to' && kind === 'follows' && known?.templateName === relayIdeation.name,
    ),
    plan: (sentence) => void plan(sentence),
  };
}
