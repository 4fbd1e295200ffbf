import {
  paragraph,
  SECTION_RANK,
  span,
  type Block,
  type Section,
  type Spans,
} from '../../minutes/document.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { firstTie, isCounted, ranking, type Ranked } from './ranking.ts';
import { tallyIn, voteArrangement } from './tally.ts';
import { lastRound, type VoteSlice } from './slice.ts';
import type { voteWords } from './words.ts';

type Context = PrintContext<keyof typeof voteWords>;

/** Ranks, dots of every round, how many of all dots were given, and how ties were broken. */
export function printVote(slice: VoteSlice, context: Context): readonly Section[] {
  if (slice.options.length === 0) return [];
  const { say, step } = context;
  const counted = isCounted(slice);
  const blocks: Block[] = counted
    ? [tableOf(slice, context), paragraph(span(givenLine(slice, context), 'soft'))]
    : [{ type: 'list', items: slice.options.map(({ id, text }) => ({ id, spans: [span(text)] })) }];
  const tie = firstTie(slice).map(({ option }) => option.text);
  if (tie.length > 0) blocks.push(paragraph(span(say('vote.tie-stands', { list: tie.join('; ') }), 'warn')));
  return [
    {
      id: `vote-${step.id}`,
      rank: SECTION_RANK.talk + 1,
      title: say('vote.section', { title: step.title }),
      blocks,
    },
  ];
}

function tableOf(slice: VoteSlice, context: Context): Block {
  const { say } = context;
  return {
    type: 'table',
    head: [say('vote.rank'), say('vote.option'), say('vote.dots')],
    rows: ranking(slice).map((ranked) => ({
      id: ranked.option.id,
      cells: [[span(String(ranked.rank))], optionCell(ranked, context), [span(dotsLine(ranked, context))]],
    })),
  };
}

function optionCell({ option, tied, dots, because }: Ranked, { say }: Context): Spans {
  const words = span(`${option.text} `);
  if (because.trim() !== '') return [words, span(say('vote.tie-broken', { because }), 'soft')];
  return tied && (dots[0] ?? 0) > 0 ? [words, span(say('vote.tied'), 'soft')] : [span(option.text)];
}

/** "7", or "4, then 3" when there was another round. */
function dotsLine({ dots }: Ranked, { say }: Context): string {
  return dots.map(String).reduce((before, next) => say('vote.then', { before, next }));
}

function givenLine(slice: VoteSlice, { say, session, step }: Context): string {
  const arranged = voteArrangement(slice, step, session);
  return Array.from({ length: lastRound(slice) }, (_, index) => index + 1)
    .map((round) => {
      const { given, possible } = tallyIn(slice, round, arranged);
      const line =
        possible === null ? say('vote.given', { given }) : say('vote.given-of', { given, possible });
      return lastRound(slice) === 1 ? line : say('vote.in-round', { round, line });
    })
    .join(' ');
}
