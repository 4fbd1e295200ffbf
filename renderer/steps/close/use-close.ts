import type { Id } from '../../../shared/session/event.ts';
import type { ReadList } from '../../../shared/steps/close/events.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';
import type { Captured } from '../../session/understand.ts';

export type CloseActions = ReturnType<typeof useClose>;

/** What a facilitator can do at the end. */
export function useClose(step: Id) {
  const { append } = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>>) =>
    void append([{ type, body: { step, ...body } }]);
  return {
    read: (list: ReadList, read = true) => one('close.read', { list, read }),
    ask: (asked = true) => one('close.missing-asked', { asked }),
    /** What was said and not on the list: kept as what it is. */
    capture: (captured: Captured) =>
      void append([{ type: 'item.added', body: { item: mintId(), step, ...captured } }]),
    count: (counts: readonly number[]) => one('close.return-counted', { counts: [...counts] }),
    setNext: (date: string | null, note: string) => one('close.next-set', { date, note }),
    changeItem: (item: Id, text: string) => void append([{ type: 'item.changed', body: { item, text } }]),
  };
}
