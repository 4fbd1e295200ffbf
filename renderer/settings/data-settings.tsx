import { useEffect, useState } from 'react';
import type { Output } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/reply.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { useFailureWords } from '../app/use-failure.ts';
import { useNotify } from '../app/toasts.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { BackupList } from './backup-list.tsx';
import { CheckLibrary } from './check-library.tsx';
import { fileSize } from './file-size.ts';
import type { SettingsWord } from './words.ts';
import styles from './settings.module.css';

type LibraryStatus = Output<'library.status'>;

/** Where everything is kept, and its backups. */
export function DataSettings() {
  const say = useSay<SettingsWord>();
  const failureWords = useFailureWords();
  const { status, problem } = useLibraryStatus();
  const { transport, host } = useServices();
  if (problem) {
    return (
      <Section title={say('settings.backups')}>
        <Banner tone="warn">{failureWords(problem)}</Banner>
        <BackupsOfBroken />
      </Section>
    );
  }
  if (!status) return null;
  return (
    <>
      <Section title={say('settings.data')}>
        <p className={styles.label}>{say('settings.library')}</p>
        <code className={styles.path}>{status.path}</code>
        <p className={styles.note}>
          {say('settings.library-note', { count: status.sessions, size: fileSize(status.bytes) })}
        </p>
        {status.readOnly ? <Banner tone="warn">{say('settings.read-only')}</Banner> : null}
        <div className={styles.buttons}>
          {host.capabilities.includes('open-folder') ? (
            <Button onPress={() => void transport.call('host.open-folder', { folder: 'library' })}>
              {say('settings.open-library')}
            </Button>
          ) : null}
          <CheckLibrary />
        </div>
      </Section>
      <Section title={say('settings.backups')}>
        <p className={styles.note}>{say('settings.backups-note', { folder: status.backupFolder })}</p>
        <BackUpNow />
        <BackupList backups={status.backups} />
      </Section>
    </>
  );
}

/** A library that cannot be read has its backups all the same. */
function BackupsOfBroken() {
  const { transport } = useServices();
  const [backups, setBackups] = useState<LibraryStatus['backups']>();
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const reply = await transport.call('library.backups', {});
      if (!gone && reply.ok) setBackups(reply.value.backups);
    };
    void read();
    return () => {
      gone = true;
    };
  }, [transport]);
  return backups ? <BackupList backups={backups} /> : null;
}

function BackUpNow() {
  const say = useSay<SettingsWord>();
  const failureWords = useFailureWords();
  const notify = useNotify();
  const { transport } = useServices();
  const [busy, setBusy] = useState(false);
  const backUp = async () => {
    setBusy(true);
    const reply = await transport.call('library.back-up', {});
    setBusy(false);
    notify({ message: reply.ok ? say('settings.backed-up') : failureWords(reply.error) });
  };
  return (
    <div className={styles.buttons}>
      <Button busy={busy} onPress={() => void backUp()}>
        {say('settings.back-up')}
      </Button>
    </div>
  );
}

/** Read when shown, and again each time something may have changed it. */
function useLibraryStatus(): { readonly status: LibraryStatus | null; readonly problem: Failure | null } {
  const { transport } = useServices();
  const [status, setStatus] = useState<LibraryStatus | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  useEffect(() => {
    const read = async () => {
      const reply = await transport.call('library.status', {});
      setStatus(reply.ok ? reply.value : null);
      setProblem(reply.ok ? null : reply.error);
    };
    void read();
    return transport.subscribe(({ name }) => {
      if (name === 'library.reloaded' || name === 'library.trouble') void read();
    });
  }, [transport]);
  return { status, problem };
}
