import { Download } from 'lucide-react';
import { useNotify } from '../app/toasts.tsx';
import { useServices } from '../app/services.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { useSession } from '../session/use-session.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { handOut, HAND_OUTS, isHandOut } from './hand-out.ts';
import type { SessionPageWord } from './words.ts';

/** Every way a session leaves this machine as a file or on paper. */
export function ExportMenu() {
  const say = useSay<SessionPageWord>();
  const failureWords = useFailureWords();
  const notify = useNotify();
  const services = useServices();
  const session = useSession((state) => state.id);
  const { capabilities } = services.host;
  const offered = HAND_OUTS.filter((way) => way !== 'pdf' || capabilities.includes('print-pdf'));

  const perform = async (id: string) => {
    if (!isHandOut(id)) return;
    const done = await handOut(id, session, services);
    if (!done.ok) notify({ message: failureWords(done.error) });
    else if (done.value.saved) notify({ message: say('session-page.exported', { file: done.value.saved }) });
    else if (done.value.downloaded) {
      notify({ message: say('session-page.downloaded', { file: done.value.downloaded }) });
    }
  };

  return (
    <Menu
      label={say('session-page.export')}
      placement="bottom end"
      trigger={<Button icon={<Download aria-hidden />}>{say('session-page.export')}</Button>}
      groups={[
        {
          id: 'files',
          items: offered.map((way) => ({
            id: way,
            label: say(way === 'print' ? 'session-page.print' : `session-page.to-${way}`),
          })),
        },
      ]}
      onAction={(id) => void perform(id)}
    />
  );
}
