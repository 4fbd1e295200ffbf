import { inRole } from '../../shared/session/lights.ts';
import type { Role } from '../../shared/session/meeting-events.ts';
import type { SessionState } from '../../shared/session/state.ts';
import { DATE_LOCALE } from '../app/date-locale.ts';
import { useSay } from '../app/use-say.ts';
import type { LightWord } from './light-words.ts';

export interface RoleNames {
  /** How many people the words stand for: they decide between "picks" and "pick". */
  readonly count: number;
  readonly who: string;
}

/** Says roles by how many people have them here: "the Shakers and the Mover". */
export function useRoleNames(): (session: SessionState, roles: readonly Role[]) => RoleNames {
  const say = useSay<LightWord>();
  return (session, roles) => {
    const counts = roles.map((role) => ({ role, count: inRole(session, role).length }));
    const names = counts.map(({ role, count }) => say(`lights.role.${role}`, { count: Math.max(1, count) }));
    return {
      count: counts.reduce((sum, { count }) => sum + Math.max(1, count), 0),
      who: new Intl.ListFormat(DATE_LOCALE).format(names),
    };
  };
}

/** The first letter of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
