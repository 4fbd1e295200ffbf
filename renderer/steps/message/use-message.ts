import type { Id } from '../../../shared/session/event.ts';
import type { MessageField } from '../../../shared/steps/message/events.ts';
import type { PledgeLine } from '../../../shared/steps/message/pledge-line.ts';
import type { Pledge, ReadBack } from '../../../shared/steps/message/slice.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type MessageActions = ReturnType<typeof useMessage>;

/** What a facilitator can do with the one message. */
export function useMessage(step: Id) {
  const { append } = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>>) =>
    void append([{ type, body: { step, ...body } }]);
  return {
    answer: (field: MessageField, text: string) => one('message.answered', { field, text }),
    readBack: (department: Id, words: string) =>
      one('message.read-back', { readBack: mintId(), department, words, difference: '' }),
    changeReadBack: ({ id, words, difference }: ReadBack) =>
      one('message.read-back-changed', { readBack: id, words, difference }),
    removeReadBack: (readBack: Id) => one('message.read-back-removed', { readBack }),
    setMessenger: (department: Id, participant: Id | null) =>
      one('message.messenger-set', { department, participant }),
    pledge: ({ participant, kind, text }: PledgeLine) =>
      one('message.pledged', { pledge: mintId(), participant, kind, text }),
    changePledge: ({ id, kind, text }: Pledge) => one('message.pledge-changed', { pledge: id, kind, text }),
    removePledge: (pledge: Id) => one('message.pledge-removed', { pledge }),
  };
}
