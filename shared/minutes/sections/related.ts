import type { RelatedSession } from '../../contract/sessions.ts';
import { roomDate, type MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Section } from '../document.ts';

/** What came before this meeting and what came of it, in both directions. What is in another library has no name here. */
export function relatedSection(
  context: MinutesContext,
  related: readonly RelatedSession[],
): readonly Section[] {
  const { say, dates } = context;
  if (related.length === 0) return [];
  const items = related.map(({ kind, direction, known }) => {
    const title =
      known === null
        ? say('minutes.related.elsewhere')
        : say('minutes.related.title', {
            title: known.title,
            date: dates.long(roomDate(context, known.at)),
          });
    return { spans: [span(say(`minutes.related.${direction}.${kind}`, { title }))] };
  });
  const blocks = [{ type: 'list' as const, items }];
  return [{ id: 'related', rank: SECTION_RANK.related, title: say('minutes.related'), blocks }];
}
