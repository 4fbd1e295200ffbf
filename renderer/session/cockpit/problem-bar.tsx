import { useFailureWords } from '../../app/use-failure.ts';
import { useSay } from '../../app/use-say.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useSessionStore, useSessionView } from '../use-session.ts';
import type { SessionWord } from '../words.ts';

/** What was refused or failed last, in words, until it is understood or over. */
export function ProblemBar() {
  const say = useSay<SessionWord>();
  const failureWords = useFailureWords();
  const problem = useSessionView((view) => view.problem);
  const { dismissProblem } = useSessionStore();
  if (problem === null) return null;
  return (
    <Banner
      tone="warn"
      live
      action={
        <Button size="s" onPress={dismissProblem}>
          {say('cockpit.problem-dismiss')}
        </Button>
      }
    >
      {failureWords(problem)}
    </Banner>
  );
}
