import { languageHint, whoToWhy, type LanguageHint } from '../../../shared/language/blame.ts';
import { namesIn, type Hand } from './hand.ts';

/**
 * The wording to offer for what is being typed (rule 2): a question about the system instead of one about people. "Who spilled it?" becomes
 * a "why" about the effect it explains. Null when there is nothing to offer, or the words were kept on purpose.
 */
export function offerFor(
  hand: Hand,
  text: string,
  effect: string,
  kept: ReadonlySet<string>,
): LanguageHint | null {
  const hint = languageHint(text, namesIn(hand));
  if (hint === undefined || kept.has(hint.found)) return null;
  const why = hint.kind === 'who-question' ? whoToWhy(text, effect) : undefined;
  return why === undefined || why === '' ? hint : { ...hint, suggestion: why };
}

/** "Keep mine": these words are not asked about again. */
export function keepMine({ desk }: Hand): void {
  desk.setState(({ offer, dismissed }) => ({
    offer: null,
    dismissed: offer ? new Set([...dismissed, offer.found]) : dismissed,
  }));
}
