import { useState } from 'react';
import type { Output } from '../../shared/contract/contract.ts';
import { useServices } from '../app/services.tsx';
import { useNotify } from '../app/toasts.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import type { SettingsWord } from './words.ts';

/** Reads every event again and says what is whole; offers to rebuild what can be derived. */
export function CheckLibrary() {
  const say = useSay<SettingsWord>();
  const failureWords = useFailureWords();
  const notify = useNotify();
  const { transport } = useServices();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Output<'library.check'> | null>(null);
  const check = async (rebuild: boolean) => {
    setBusy(true);
    const reply = await transport.call('library.check', { rebuild });
    setBusy(false);
    setFound(reply.ok ? reply.value : null);
    if (!reply.ok) notify({ message: failureWords(reply.error) });
    else if (reply.value.problems.length === 0)
      notify({ message: say('settings.checked', { count: reply.value.events }) });
  };
  const problems = found?.problems ?? [];
  const rebuildable = problems.length > 0 && problems.every((problem) => problem.code === 'tables-differ');
  return (
    <>
      <Button busy={busy} onPress={() => void check(false)}>
        {say('settings.check')}
      </Button>
      {rebuildable ? <Button onPress={() => void check(true)}>{say('settings.rebuild')}</Button> : null}
      {problems.map((problem) => (
        <Banner key={problem.message} tone="warn" live>
          {problem.message}
        </Banner>
      ))}
    </>
  );
}
