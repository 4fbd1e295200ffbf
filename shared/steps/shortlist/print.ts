import { SECTION_RANK, span, type Block, type Section } from '../../minutes/document.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { picked, type Pick, type ShortlistSlice } from './slice.ts';
import type { shortlistWords } from './words.ts';

type Context = PrintContext<keyof typeof shortlistWords>;

/** The picks in their order with what each does for the customer, then what was kept back and why. */
export function printShortlist(slice: ShortlistSlice, { say, step }: Context): readonly Section[] {
  const blocks: Block[] = [];
  const picks = picked(slice);
  if (picks.length > 0) {
    blocks.push({
      type: 'table',
      head: [say('shortlist.pick'), say('shortlist.why')],
      rows: picks.map((pick) => ({
        id: pick.id,
        cells: [[span(`${pick.place}. `, 'soft'), span(pick.text)], [span(pick.reason)]],
      })),
    });
  }
  const others = [...picked(slice, 'kept-back'), ...picked(slice, 'open')];
  if (others.length > 0) {
    blocks.push({ type: 'list', items: others.map((pick) => otherLine(pick, say)) });
  }
  if (blocks.length === 0) return [];
  return [{ id: `shortlist-${step.id}`, rank: SECTION_RANK.talk, title: say('shortlist.section'), blocks }];
}

function otherLine(pick: Pick, say: Context['say']) {
  const lead = pick.fate === 'kept-back' ? [span(`${say('shortlist.kept-back')}: `, 'soft')] : [];
  const reason =
    pick.reason.trim() === '' ? [] : [span(` ${say('shortlist.because', { because: pick.reason })}`, 'soft')];
  return { id: pick.id, spans: [...lead, span(pick.text), ...reason] };
}
