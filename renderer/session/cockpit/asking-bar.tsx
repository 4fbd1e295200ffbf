import { useSay } from '../../app/use-say.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useSessionStore, useSessionView } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { useCustomerQuestion } from '../use-customer-question.ts';

/** While the room sees the one question of rule 1. */
export function AskingBar() {
  const say = useSay<SessionWord>();
  const asking = useSessionView((view) => view.spotlight.askCustomer);
  const question = useCustomerQuestion();
  const store = useSessionStore();
  if (!asking) return null;
  return (
    <Banner
      tone="hint"
      title={say('cockpit.asking')}
      live
      action={
        <Button size="s" keys="C" onPress={() => store.show({ askCustomer: false })}>
          {say('cockpit.asking-done')}
        </Button>
      }
    >
      {question}
    </Banner>
  );
}
