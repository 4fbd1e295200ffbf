import { roleSchema } from '../../session/meeting-events.ts';
import type { Say } from '../../language/say.ts';
import type { Gap } from './coverage.ts';
import type { roomWords } from './words.ts';

/** What is missing and, for roles, what usually goes wrong without it. */
export function gapSentence(gap: Gap, say: Say<keyof typeof roomWords>): string {
  if (gap.gap !== 'role') return say(`room.gap.${gap.gap}`, { name: gap.name });
  const role = roleSchema.safeParse(gap.about);
  return role.success ? say(`room.gap.role.${role.data}`) : gap.about;
}
