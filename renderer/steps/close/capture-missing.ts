import type { People } from '../../../shared/session/people.ts';
import { understand, type Captured } from '../../session/understand.ts';

type Today = Parameters<typeof understand>[3];

/** What was said and is not on the list: as the capture bar understands it, and an action as soon as it names somebody. */
export function understandMissing(line: string, people: People, today: Today): Captured | undefined {
  const plain = understand(line, 'note', people, today);
  const asAction = understand(line, 'action', people, today);
  return plain?.kind === 'note' && asAction?.owner !== undefined ? asAction : plain;
}
