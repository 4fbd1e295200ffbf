import { useState } from 'react';
import { useServices } from '../app/services.tsx';
import { useNotify } from '../app/toasts.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { navigate } from '../app/use-route.ts';
import { useSay } from '../app/use-say.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import type { HomeWord } from './words.ts';

/** An empty library offers one thing besides starting: the worked examples. */
export function FirstRun() {
  const say = useSay<HomeWord>();
  const { transport } = useServices();
  const notify = useNotify();
  const failureWords = useFailureWords();
  const [busy, setBusy] = useState(false);
  const show = async () => {
    setBusy(true);
    const reply = await transport.call('library.add-examples', {});
    setBusy(false);
    if (reply.ok) navigate({ name: 'minutes', session: reply.value.session, item: null });
    else notify({ message: failureWords(reply.error) });
  };
  return (
    <Banner
      title={say('home.first-run')}
      action={
        <Button busy={busy} onPress={() => void show()}>
          {say('home.first-run-go')}
        </Button>
      }
    >
      {say('home.first-run-note')}
    </Banner>
  );
}
