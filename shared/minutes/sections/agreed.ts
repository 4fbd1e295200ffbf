import { AGREED_COUNTS, agreedIn, countAgreed, type Agreed } from '../../session/agreed.ts';
import type { MinutesContext } from '../context.ts';
import { paragraph, SECTION_RANK, span, type Section } from '../document.ts';
import type { MinutesSay } from '../words.ts';

/** "Of 7 things agreed: 3 kept, 1 missed, 2 open, 1 overdue." `today` decides what is overdue. */
export function agreedSentence(list: readonly Agreed[], today: string, say: MinutesSay): string {
  const counts = countAgreed(list, today);
  const parts = AGREED_COUNTS.flatMap((name) => {
    const count = counts[name] ?? 0;
    return count === 0 ? [] : [say(`minutes.agreed.${name}`, { count })];
  });
  return say('minutes.agreed', { count: list.length, parts: parts.join(', ') });
}

/**
 * What became of what was agreed, as soon as anything is known of it. A page that is handed out does not change with the day it is
 * printed on, so nothing is overdue in it.
 */
export function agreedSection(context: MinutesContext): readonly Section[] {
  const { session, say } = context;
  if (session.meeting.status !== 'closed') return [];
  const list = agreedIn(session);
  if (list.every(({ standing }) => standing.outcome === null)) return [];
  const title = say('minutes.agreed.title');
  return [
    {
      id: 'agreed',
      rank: SECTION_RANK.summary,
      title,
      blocks: [paragraph(span(agreedSentence(list, '', say)))],
    },
  ];
}
