import { useMemo } from 'react';
import { namesOf } from '../../../shared/steps/why-tree/names.ts';
import { useSession } from '../../session/use-session.ts';

const BETWEEN = '\n';

/** Names that keep their capital in the middle of a sentence; the same list until one of them changes. */
export function useNames(): readonly string[] {
  const joined = useSession((session) => namesOf(session).join(BETWEEN));
  return useMemo(() => joined.split(BETWEEN).filter((name) => name !== ''), [joined]);
}
