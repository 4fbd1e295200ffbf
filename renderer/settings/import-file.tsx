import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Output } from '../../shared/contract/contract.ts';
import { useServices } from '../app/services.tsx';
import { useNotify } from '../app/toasts.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import type { SettingsWord } from './words.ts';
import styles from './settings.module.css';

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly preview: Output<'import.preview'>;
}

/** Brings another facilitator's export in: first what it would bring, then, when wanted, the import. */
export function ImportFile() {
  const say = useSay<SettingsWord | 'app.undo'>();
  const failureWords = useFailureWords();
  const notify = useNotify();
  const { transport } = useServices();
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    const { name } = file;
    const text = await file.text();
    const reply = await transport.call('import.preview', { name, text });
    if (reply.ok) setChosen({ name, text, preview: reply.value });
    else notify({ message: failureWords(reply.error) });
  };
  const apply = async ({ name, text }: Chosen) => {
    const reply = await transport.call('import.apply', { name, text });
    setChosen(null);
    if (!reply.ok) return notify({ message: failureWords(reply.error) });
    const { backup } = reply.value;
    notify({
      message: say('settings.imported'),
      ...(backup !== null && { action: { label: say('app.undo'), perform: () => void undo(backup) } }),
    });
  };
  /** Back to the backup that was made before; what is there now becomes one too, so that this can be undone as well. */
  const undo = async (backup: string) => {
    const reply = await transport.call('library.restore', { name: backup });
    notify({ message: reply.ok ? say('settings.import-undone') : failureWords(reply.error) });
  };

  return (
    <Section title={say('settings.import')}>
      <p className={styles.note}>{say('settings.import-note')}</p>
      {chosen ? (
        <Preview chosen={chosen} onApply={() => void apply(chosen)} onLeave={() => setChosen(null)} />
      ) : (
        <div className={styles.buttons}>
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => void choose(files?.[0])}
          >
            <Button>{say('settings.import-choose')}</Button>
          </FileTrigger>
        </div>
      )}
    </Section>
  );
}

interface PreviewProps {
  readonly chosen: Chosen;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

function Preview({ chosen, onApply, onLeave }: PreviewProps) {
  const say = useSay<SettingsWord>();
  const { name, preview } = chosen;
  const nothing = preview.newEvents === 0;
  return (
    <div>
      <output className={styles.found}>
        {nothing
          ? say('settings.import-nothing', { file: name })
          : say('settings.import-preview', { file: name, count: preview.newEvents })}
      </output>
      {nothing ? null : (
        <ul className={styles.brought}>
          {preview.sessions.map((session) => (
            <li key={session.id} dir="auto">
              {session.title}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {nothing ? null : (
          <Button variant="primary" initialFocus onPress={onApply}>
            {say('settings.import-apply')}
          </Button>
        )}
        <Button onPress={onLeave}>{say('settings.import-cancel')}</Button>
      </div>
    </div>
  );
}
