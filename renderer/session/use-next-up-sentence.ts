import { nextUp } from '../../shared/session/next-up.ts';
import type { Role } from '../../shared/session/meeting-events.ts';
import { stepKindOf } from '../../shared/steps/index.ts';
import { useSay } from '../app/use-say.ts';
import type { LightWord } from './light-words.ts';
import { useSession } from './use-session.ts';
import { sentence, useRoleNames } from './use-role-names.ts';

/** The next handover, ready to be said out loud; null in the last step. */
export function useNextUpSentence(): string | null {
  const say = useSay<LightWord>();
  const sayDoing = useSay<string>();
  const names = useRoleNames();
  const session = useSession((state) => state);
  const next = nextUp(session);
  if (next === undefined) return null;
  const { step, up, everybody, joining, leaving } = next;
  const doing = `${step.kind}.next`;
  const known = Object.hasOwn(stepKindOf(step.kind)?.words ?? {}, `${doing}_other`);
  const first = (): string => {
    const who = names(session, up);
    if (everybody) return say('lights.next-everybody', { step: step.title });
    if (up.length === 0) return say('lights.next-nobody', { step: step.title });
    if (known) return say('lights.next-does', { does: sayDoing(doing, { ...who }) });
    return say('lights.next-up', { step: step.title, ...who });
  };
  const moving = (key: 'lights.join' | 'lights.leave', roles: readonly Role[]): readonly string[] =>
    roles.length === 0 ? [] : [sentence(say(key, { ...names(session, roles) }))];
  return [first(), ...moving('lights.join', joining), ...moving('lights.leave', leaving)].join(' ');
}
