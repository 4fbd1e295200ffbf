import { SECTION_RANK, span, type Block, type Section, type Spans } from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { BulletproofSlice, Hole, Trial } from './slice.ts';
import { holesOf } from './trials.ts';
import type { bulletproofWords } from './words.ts';

type Context = PrintContext<keyof typeof bulletproofWords>;

/** Each idea that went before the Provers: its holes by round, how each was closed, and how it ended. */
export function printBulletproof(slice: BulletproofSlice, context: Context): readonly Section[] {
  if (slice.trials.length === 0) return [];
  const { say, step } = context;
  return [
    {
      id: `bulletproof-${step.id}`,
      rank: SECTION_RANK.talk,
      title: say('bulletproof.section'),
      blocks: slice.trials.flatMap((trial) => trialBlocks(trial, slice, context)),
    },
  ];
}

function trialBlocks(trial: Trial, slice: BulletproofSlice, context: Context): readonly Block[] {
  const { say } = context;
  const holes = holesOf(slice, trial.id);
  const head: Block = {
    type: 'paragraph',
    line: { id: trial.id, spans: [span(`${trial.text} `, 'strong'), ...endingSpans(trial, context)] },
  };
  if (holes.length === 0) return [head];
  return [
    head,
    {
      type: 'table',
      head: [say('bulletproof.round'), say('bulletproof.hole'), say('bulletproof.closed')],
      rows: holes.map((hole) => ({
        id: hole.id,
        cells: [[span(String(hole.round))], [span(hole.text)], closingSpans(hole, context)],
      })),
    },
  ];
}

function endingSpans({ ending, round }: Trial, { say, session }: Context): Spans {
  const rounds = say('bulletproof.rounds', { count: round });
  if (ending === null) return [span(say('bulletproof.not-ended', { rounds }), 'warn')];
  const name = byId(session.people.participants, ending.by)?.name ?? say('bulletproof.somebody');
  return ending.kind === 'passed'
    ? [span(say('bulletproof.passed-by', { name, rounds }), 'ok')]
    : [span(say('bulletproof.dropped-by', { name, rounds, because: ending.because }), 'soft')];
}

function closingSpans({ closing, fix }: Hole, { say }: Context): Spans {
  if (closing === null) return [span(say('bulletproof.open'), 'warn')];
  return closing === 'fixed' ? [span(fix)] : [span(`${say('bulletproof.lived-with')} `, 'soft'), span(fix)];
}
