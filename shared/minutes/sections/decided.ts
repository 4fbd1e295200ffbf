import { followUpOf, printedItems, type MinutesContext } from '../context.ts';
import { SECTION_RANK, type Block, type Section } from '../document.ts';

/** Every decision, large, with how it was made and when it is looked at again. */
export function decidedSection(context: MinutesContext): readonly Section[] {
  const { say, dates } = context;
  const decisions = printedItems(context, 'decision');
  if (decisions.length === 0) return [];
  const blocks = decisions.map((decision): Block => {
    const review =
      decision.review === null ? '' : say('minutes.review', { date: dates.day(decision.review) });
    const later = followUpOf(context, decision).map((part) => asSentence(part.text));
    const by = [asSentence(decision.how), review, ...later].filter((part) => part !== '').join(' ');
    return { type: 'statement', id: decision.id, text: decision.text, by };
  });
  return [{ id: 'decided', rank: SECTION_RANK.decided, title: say('minutes.decided'), blocks }];
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…。]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
