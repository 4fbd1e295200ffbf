import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/contract/reply.ts';
import { Banner } from '../ui/banner.tsx';
import { useServices } from './services.tsx';
import { useFailureWords } from './use-failure.ts';
import styles from './library-trouble.module.css';

/**
 * Says what is wrong with the library while it is wrong: from the start (`first`: it could not be opened) or since a push. The cockpit
 * says it itself, beside what is not saved.
 */
export function LibraryTrouble({
  first,
  quiet,
}: {
  readonly first: Failure | null;
  readonly quiet: boolean;
}) {
  const words = useFailureWords();
  const { transport } = useServices();
  const [failure, setFailure] = useState(first);
  useEffect(() => {
    let gone = false;
    // A library that can only be read opens like any other: nobody would hear of it before something is not saved.
    const ask = async (): Promise<void> => {
      const status = await transport.call('library.status', {});
      if (!gone && status.ok) setFailure((known) => known ?? status.value.readOnlyBecause);
    };
    void ask();
    const stop = transport.subscribe((message) => {
      if (message.name === 'library.trouble') setFailure(message.push.error);
      if (message.name !== 'library.reloaded') return;
      setFailure(null);
      void ask();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [transport]);
  if (failure === null || quiet) return null;
  return (
    <div className={styles.place}>
      <Banner tone="warn" live>
        {words(failure)}
      </Banner>
    </div>
  );
}
