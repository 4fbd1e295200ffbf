import { byId } from '../../../shared/session/entities.ts';
import { round } from '../../../shared/steps/round/round.ts';
import { speaking } from '../../../shared/steps/round/slice.ts';
import { currentRound, nextSpeaker, roundsIn } from '../../../shared/steps/round/turn-order.ts';
import { useSay } from '../../app/use-say.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { ClockDigits } from '../../ui/clock-digits.tsx';
import type { StepProps } from '../step-view.ts';
import { SaidField } from './said-field.tsx';
import { useRound } from './use-round.ts';
import type { RoundWord } from './words.ts';
import styles from './round.module.css';

/** The one who speaks, big; a field for their words; and the keys that go on. */
export function SpeakerPanel({ step }: StepProps) {
  const slice = useSlice(round, step.id);
  const turn = speaking(slice);
  const person = useSession((state) => byId(state.people.participants, turn?.participant ?? ''));
  return (
    <section className={styles.panel}>
      {turn && person ? <Speaking step={step} participant={person.id} /> : <Between step={step} />}
    </section>
  );
}

function Speaking({ step, participant }: StepProps & { readonly participant: string }) {
  const say = useSay<RoundWord>();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const { next, pass } = useRound(step);
  const person = byId(people.participants, participant);
  const department = byId(people.departments, person?.department ?? '');
  const after = nextSpeaker(slice, people, step);
  return (
    <>
      <div className={styles.panelHead}>
        <div>
          <p className={styles.speaker}>{person?.name}</p>
          <p className={styles.note}>{department?.name ?? say('round.no-department')}</p>
        </div>
        <div className={styles.panelClock}>
          <TurnClock name={person?.name ?? ''} />
          <RoundCount step={step} />
        </div>
      </div>
      <SaidField key={participant} step={step} participant={participant} onNext={next} />
      <div className={styles.panelFoot}>
        <Button size="s" keys="Alt+G" onPress={next}>
          {after ? say('round.next', { name: after.participant.name }) : say('round.last-done')}
        </Button>
        <Button size="s" variant="quiet" keys="Alt+P" onPress={pass}>
          {say('round.pass')}
        </Button>
      </div>
    </>
  );
}

/** Before the first, and after the last: the one next step. */
function Between({ step }: StepProps) {
  const say = useSay<RoundWord>();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const { next, addRound } = useRound(step);
  const first = nextSpeaker(slice, people, step);
  if (first) {
    return (
      <div className={styles.between}>
        <p className={styles.lead}>
          {say(slice.turns.length === 0 ? 'round.begin' : 'round.continue', { name: first.participant.name })}
        </p>
        <Button variant="primary" size="l" keys="G" initialFocus onPress={next}>
          {say('round.give', { name: first.participant.name })}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.between}>
      <p className={styles.lead}>{say('round.all-heard')}</p>
      <Button onPress={addRound} keys="R">
        {say('round.another')}
      </Button>
    </div>
  );
}

/** How long this turn has run. It is shown while it runs and kept nowhere: time is counted by department only. */
function TurnClock({ name }: { readonly name: string }) {
  const say = useSay<RoundWord>();
  const since = useSession((state) => state.people.floor?.since);
  const seconds = useTick((now) =>
    since === undefined ? null : Math.max(0, Math.floor((now - Date.parse(since)) / 1000)),
  );
  if (seconds === null) return null;
  return <ClockDigits seconds={seconds} label={say('round.clock', { name, seconds })} size="m" />;
}

function RoundCount({ step }: StepProps) {
  const say = useSay<RoundWord>();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const all = roundsIn(slice, step);
  if (all < 2) return null;
  return (
    <p className={styles.note}>{say('round.count', { round: currentRound(slice, people, step), all })}</p>
  );
}
