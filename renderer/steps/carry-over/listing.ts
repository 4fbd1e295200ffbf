import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import { answerTo, type CarryOverSlice } from '../../../shared/steps/carry-over/slice.ts';

/** What nothing was said about here yet. */
export function openOf(lines: readonly EarlierLine[], slice: CarryOverSlice): readonly EarlierLine[] {
  return lines.filter(({ session, id: item }) => answerTo(slice, { session, item }) === undefined);
}

/** The lines that have all these words somewhere: text, who, department, session or customer. */
export function matching(lines: readonly EarlierLine[], typed: string): readonly EarlierLine[] {
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const { text, owner, department, sessionTitle, customer } = line;
    const all = [text, owner, department, sessionTitle, customer].join('\n').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** A date that has passed. `today` is `2026-11-27`. */
export function isLate(date: string | null, today: string): boolean {
  return date !== null && date < today;
}
