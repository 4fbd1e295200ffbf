import type { Id } from '../../session/event.ts';
import type { SeedEvent } from '../../session/linked.ts';
import type { SessionState } from '../../session/state.ts';
import { survivors } from '../bulletproof/trials.ts';
import { picksOf } from '../shortlist/offered.ts';
import type { HandoverSlice } from './slice.ts';

/** An idea of this session that can go on the card, with what was tried against it. */
export interface OfferedIdea {
  /** The trial or the pick it comes from. */
  readonly source: Id;
  readonly text: string;
  /** What the Mover said it does for the customer; may be empty. */
  readonly why: string;
  readonly tried: readonly { readonly source: Id; readonly text: string; readonly how: string }[];
  /** Holes the room chose to live with. */
  readonly open: readonly { readonly source: Id; readonly text: string; readonly how: string }[];
}

/** What came through bulletproof; where nothing did, what the Mover picked. */
export function ideasForCard(session: SessionState): readonly OfferedIdea[] {
  const through = survivors(session).map(({ trial, holes, why }): OfferedIdea => {
    const lines = holes.map(({ id, text, fix, closing }) => ({ source: id, text, how: fix, closing }));
    return {
      source: trial.id,
      text: trial.text,
      why,
      tried: lines.filter(({ closing }) => closing !== 'lived-with'),
      open: lines.filter(({ closing }) => closing === 'lived-with'),
    };
  });
  if (through.length > 0) return through;
  return picksOf(session).map(({ id, text, reason }) => ({
    source: id,
    text,
    why: reason,
    tried: [],
    open: [],
  }));
}

/** Puts an idea on the card: its words, why it helps, and its holes with their fixes. What stands there already stays. */
export function takeIdea(
  slice: HandoverSlice,
  idea: OfferedIdea,
  { step, mintId }: { readonly step: Id; readonly mintId: () => Id },
): readonly SeedEvent[] {
  const { source, text, why } = idea;
  const known = new Set(slice.lines.map((line) => line.source));
  const lines = (part: 'tried' | 'open') =>
    idea[part]
      .filter((line) => !known.has(line.source))
      .map((line) => ({
        type: 'handover.line-added',
        body: { step, line: mintId(), part, text: line.text, how: line.how, source: line.source },
      }));
  const helps = (slice.answers.helps ?? '').trim() === '' && why.trim() !== '';
  return [
    { type: 'handover.answered', body: { step, field: 'idea', text, source } },
    ...(helps ? [{ type: 'handover.answered', body: { step, field: 'helps', text: why } }] : []),
    ...lines('tried'),
    ...lines('open'),
  ];
}
