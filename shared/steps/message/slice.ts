import type { Id, Instant, Refusal } from '../../session/event.ts';
import { added, changed, removed, type Entity } from '../../session/entities.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { MessageEvent, MessageField, PledgeResult } from './events.ts';

export interface ReadBack extends Entity {
  readonly department: Id;
  readonly words: string;
  readonly difference: string;
}

/** `id` is the department's. */
export interface Messenger extends Entity {
  readonly participant: Id;
}

export interface Pledge extends Entity {
  readonly participant: Id;
  readonly kind: 'start' | 'stop';
  readonly text: string;
  /** What became of it, once it was asked about. */
  readonly result: { readonly result: PledgeResult; readonly note: string; readonly at: Instant } | null;
}

export interface MessageSlice {
  readonly answers: Readonly<Partial<Record<MessageField, string>>>;
  readonly readBacks: readonly ReadBack[];
  readonly messengers: readonly Messenger[];
  readonly pledges: readonly Pledge[];
}

export const EMPTY_MESSAGE: MessageSlice = { answers: {}, readBacks: [], messengers: [], pledges: [] };

export function foldMessage(slice: MessageSlice, event: MessageEvent): MessageSlice {
  switch (event.type) {
    case 'message.answered':
      return { ...slice, answers: { ...slice.answers, [event.body.field]: event.body.text } };
    case 'message.read-back': {
      const { readBack: id, department, words, difference } = event.body;
      return { ...slice, readBacks: added(slice.readBacks, { id, department, words, difference }) };
    }
    case 'message.read-back-changed': {
      const { readBack, words, difference } = event.body;
      return {
        ...slice,
        readBacks: changed(slice.readBacks, readBack, (old) => ({ ...old, words, difference })),
      };
    }
    case 'message.read-back-removed':
      return { ...slice, readBacks: removed(slice.readBacks, event.body.readBack) };
    case 'message.messenger-set': {
      const { department: id, participant } = event.body;
      const rest = removed(slice.messengers, id);
      return { ...slice, messengers: participant === null ? rest : [...rest, { id, participant }] };
    }
    case 'message.pledged': {
      const { pledge: id, participant, kind, text } = event.body;
      return { ...slice, pledges: added(slice.pledges, { id, participant, kind, text, result: null }) };
    }
    case 'message.pledge-changed': {
      const { pledge, kind, text } = event.body;
      return { ...slice, pledges: changed(slice.pledges, pledge, (old) => ({ ...old, kind, text })) };
    }
    case 'message.pledge-resulted': {
      const { pledge, result, note } = event.body;
      const known = { result, note, at: event.at };
      return { ...slice, pledges: changed(slice.pledges, pledge, (old) => ({ ...old, result: known })) };
    }
    case 'message.pledge-removed':
      return { ...slice, pledges: removed(slice.pledges, event.body.pledge) };
  }
}

export function checkMessage(
  slice: MessageSlice,
  event: MessageEvent,
  session: SessionState,
): Refusal | undefined {
  const { departments, participants } = session.people;
  switch (event.type) {
    case 'message.answered':
      return undefined;
    case 'message.read-back':
      return (
        refuseKnown(slice.readBacks, event.body.readBack) ??
        refuseUnknown(departments, event.body.department, 'no-such-department') ??
        refuseBlank(event.body.words)
      );
    case 'message.read-back-changed':
      return refuseUnknown(slice.readBacks, event.body.readBack) ?? refuseBlank(event.body.words);
    case 'message.read-back-removed':
      return refuseUnknown(slice.readBacks, event.body.readBack);
    case 'message.messenger-set':
      return (
        refuseUnknown(departments, event.body.department, 'no-such-department') ??
        (event.body.participant === null
          ? undefined
          : refuseUnknown(participants, event.body.participant, 'no-such-person'))
      );
    case 'message.pledged':
      return (
        refuseKnown(slice.pledges, event.body.pledge) ??
        refuseUnknown(participants, event.body.participant, 'no-such-person') ??
        refuseBlank(event.body.text)
      );
    case 'message.pledge-changed':
      return refuseUnknown(slice.pledges, event.body.pledge) ?? refuseBlank(event.body.text);
    case 'message.pledge-resulted':
    case 'message.pledge-removed':
      return refuseUnknown(slice.pledges, event.body.pledge);
  }
}
