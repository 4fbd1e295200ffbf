import { CircleCheck, OctagonX, Repeat, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { failure, isErrorCode } from '../../../shared/contract/errors.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { huddleResultSchema, type HuddleResult } from '../../../shared/steps/promise/events.ts';
import type { HuddleEnd } from '../../../shared/steps/promise/slice.ts';
import { isLapsed, whyNotGreen } from '../../../shared/steps/promise/standing.ts';
import { useDates } from '../../app/use-dates.ts';
import { useFailureWords } from '../../app/use-failure.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { EndForm } from './end-form.tsx';
import type { PromiseHand } from './hand.ts';
import { usePlanRelay } from './use-plan-relay.ts';
import { Part } from './part.tsx';
import type { PromiseWord } from './words.ts';
import styles from './ending.module.css';

interface EndingProps {
  readonly step: AgendaStep;
  readonly hand: PromiseHand;
}

/** Each result has a shape and a word; the colour only repeats them. */
export const RESULT_SHAPES = {
  green: <CircleCheck aria-hidden />,
  yellow: <TriangleAlert aria-hidden />,
  red: <OctagonX aria-hidden />,
} as const satisfies Readonly<Record<HuddleResult, ReactNode>>;

/** Green, yellow or red, with the words to go with. */
export function Ending({ step, hand }: EndingProps) {
  const say = useSay<PromiseWord>();
  const { slice, ending } = hand;
  return (
    <Part title={say('promise.end-title')} quiet={ending !== null || slice.end !== null}>
      <div data-place="end" data-row="end" className={styles.end}>
        {ending !== null ? (
          <EndForm key={ending} step={step.id} result={ending} hand={hand} />
        ) : slice.end !== null ? (
          <Ended end={slice.end} hand={hand} />
        ) : (
          <Choice hand={hand} />
        )}
      </div>
    </Part>
  );
}

/** Why green cannot be yet is said under it, so that nobody has to try. */
function Choice({ hand }: { readonly hand: PromiseHand }) {
  const say = useSay<PromiseWord>();
  const failureWords = useFailureWords();
  const session = useSession((state) => state);
  const hinder = whyNotGreen(hand.slice, session);
  return (
    <>
      <div className={styles.results}>
        {huddleResultSchema.options.map((result) => (
          <Button
            key={result}
            size="s"
            variant={result === 'green' && !hinder ? 'primary' : 'plain'}
            icon={RESULT_SHAPES[result]}
            disabled={result === 'green' && hinder !== undefined && hand.items.length === 0}
            onPress={() => hand.setEnding(result)}
          >
            {say(`promise.end.${result}`)}
          </Button>
        ))}
      </div>
      {hinder && isErrorCode(hinder.code) ? (
        <p className={styles.note}>{failureWords(failure(hinder.code))}</p>
      ) : null}
    </>
  );
}

function Ended({ end, hand }: { readonly end: HuddleEnd; readonly hand: PromiseHand }) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const session = useSession((state) => state);
  const relay = usePlanRelay();
  const lapsed = isLapsed(hand.slice, session);
  const words =
    end.result !== 'red'
      ? say(`promise.result.${end.result}`)
      : end.until === null
        ? say('promise.result.red-open')
        : say('promise.result.red', { date: dates.short(end.until) });
  return (
    <>
      <div className={styles.resultLine}>
        <p className={styles.result} data-result={end.result}>
          {RESULT_SHAPES[end.result]} {words}
        </p>
        <Button size="s" variant="quiet" onPress={() => hand.setEnding(end.result)}>
          {say('promise.end.change')}
        </Button>
      </div>
      <p className={styles.sentence} dir="auto">
        {end.sentence}
      </p>
      {lapsed ? <p className={styles.open}>{say('promise.end.lapsed')}</p> : null}
      {end.result === 'yellow' && !relay.planned ? (
        <div data-place="relay">
          <Button
            size="s"
            variant="primary"
            icon={<Repeat aria-hidden />}
            onPress={() => relay.plan(end.sentence)}
          >
            {say('promise.end.plan-relay')}
          </Button>
        </div>
      ) : null}
      {relay.planned ? <p className={styles.note}>{say('promise.end.relay-planned')}</p> : null}
    </>
  );
}
