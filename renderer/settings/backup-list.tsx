import type { Output } from '../../shared/contract/contract.ts';
import { DATE_LOCALE } from '../app/i18n.ts';
import { useServices } from '../app/services.tsx';
import { useNotify } from '../app/toasts.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { fileSize } from './file-size.ts';
import type { SettingsWord } from './words.ts';
import styles from './settings.module.css';

type Backup = Output<'library.status'>['backups'][number];

/** The kept backups, newest first. Restoring needs no question: what is there now becomes a backup itself. */
export function BackupList({ backups }: { readonly backups: readonly Backup[] }) {
  const say = useSay<SettingsWord>();
  if (backups.length === 0) return <p className={styles.note}>{say('settings.backups-none')}</p>;
  return (
    <ul>
      {backups.map((backup) => (
        <BackupLine key={backup.name} backup={backup} />
      ))}
    </ul>
  );
}

function BackupLine({ backup }: { readonly backup: Backup }) {
  const say = useSay<SettingsWord>();
  const failureWords = useFailureWords();
  const notify = useNotify();
  const { transport } = useServices();
  const time = new Intl.DateTimeFormat(DATE_LOCALE, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(backup.at),
  );
  const restore = async () => {
    const reply = await transport.call('library.restore', { name: backup.name });
    notify({ message: reply.ok ? say('settings.restored') : failureWords(reply.error) });
  };
  return (
    <li className={styles.backup}>
      <time dateTime={backup.at}>{time}</time>
      <span>{fileSize(backup.bytes)}</span>
      <Button size="s" variant="quiet" onPress={() => void restore()}>
        <span aria-hidden>{say('settings.restore')}</span>
        <VisuallyHidden>{say('settings.restore-of', { time })}</VisuallyHidden>
      </Button>
    </li>
  );
}
