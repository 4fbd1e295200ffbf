import { useMemo } from 'react';
import { useSay } from '../../app/use-say.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { Banner } from '../../ui/banner.tsx';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { missingVoices } from './missing-voices.ts';
import styles from './side-panel.module.css';

/** Says who is talked about and not here. */
export function WhoIsMissing() {
  const say = useSay<SessionWord>();
  const session = useSession((state) => state);
  const departments = useWorkspace((state) => state.departments);
  const missing = useMemo(
    () =>
      missingVoices(
        session,
        departments.map((department) => department.name),
      ),
    [session, departments],
  );
  return (
    <output className={styles.missing}>
      {missing.map(({ name, named }) => (
        <Banner key={name} tone="warn" title={say('side.nobody-speaks', { department: name })}>
          {named > 0 ? say('side.named', { count: named }) : null}
        </Banner>
      ))}
    </output>
  );
}
