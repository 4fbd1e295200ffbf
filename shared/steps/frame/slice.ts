import type { Refusal } from '../../session/event.ts';
import { added, changed, removed, type Entity } from '../../session/entities.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { FrameEvent, FrameField } from './events.ts';

export interface CustomerWords extends Entity {
  readonly words: string;
  readonly tone: 'praise' | 'complaint' | 'neutral';
  readonly heardBy: string;
  readonly on: string | null;
}

export interface Fact extends Entity {
  readonly text: string;
}

export interface FrameSlice {
  readonly answers: Readonly<Partial<Record<FrameField, string>>>;
  readonly heard: readonly CustomerWords[];
  readonly facts: readonly Fact[];
}

export const EMPTY_FRAME: FrameSlice = { answers: {}, heard: [], facts: [] };

export function foldFrame(slice: FrameSlice, event: FrameEvent): FrameSlice {
  switch (event.type) {
    case 'frame.answered':
      return { ...slice, answers: { ...slice.answers, [event.body.field]: event.body.text } };
    case 'frame.heard':
      return { ...slice, heard: added(slice.heard, { id: event.body.words, ...event.body.heard }) };
    case 'frame.words-changed': {
      const { words: id, heard } = event.body;
      return { ...slice, heard: changed(slice.heard, id, () => ({ id, ...heard })) };
    }
    case 'frame.words-removed':
      return { ...slice, heard: removed(slice.heard, event.body.words) };
    case 'frame.fact-added':
      return { ...slice, facts: added(slice.facts, { id: event.body.fact, text: event.body.text }) };
    case 'frame.fact-changed': {
      const { fact: id, text } = event.body;
      return { ...slice, facts: changed(slice.facts, id, () => ({ id, text })) };
    }
    case 'frame.fact-removed':
      return { ...slice, facts: removed(slice.facts, event.body.fact) };
  }
}

export function checkFrame(slice: FrameSlice, event: FrameEvent): Refusal | undefined {
  switch (event.type) {
    case 'frame.answered':
      return undefined;
    case 'frame.heard':
      return refuseKnown(slice.heard, event.body.words) ?? refuseBlank(event.body.heard.words);
    case 'frame.fact-added':
      return refuseKnown(slice.facts, event.body.fact) ?? refuseBlank(event.body.text);
    case 'frame.words-changed':
      return refuseUnknown(slice.heard, event.body.words) ?? refuseBlank(event.body.heard.words);
    case 'frame.words-removed':
      return refuseUnknown(slice.heard, event.body.words);
    case 'frame.fact-changed':
      return refuseUnknown(slice.facts, event.body.fact) ?? refuseBlank(event.body.text);
    case 'frame.fact-removed':
      return refuseUnknown(slice.facts, event.body.fact);
  }
}
