import type { Id } from '../../../shared/session/event.ts';
import type { ThanksLine } from '../../../shared/steps/thanks/thanks-line.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type ThanksActions = ReturnType<typeof useThanks>;

/** What a facilitator can do with thanks. */
export function useThanks(step: Id) {
  const { append } = useSessionStore();
  const { mintId } = useServices();
  return {
    add: (line: ThanksLine) =>
      void append([{ type: 'item.added', body: { item: mintId(), step, kind: 'thanks', ...line } }]),
    change: (item: Id, part: Partial<ThanksLine>) =>
      void append([{ type: 'item.changed', body: { item, ...part } }]),
    remove: (item: Id) => void append([{ type: 'item.removed', body: { item } }]),
  };
}
