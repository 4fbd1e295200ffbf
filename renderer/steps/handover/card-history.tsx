import { byId } from '../../../shared/session/entities.ts';
import type { CardMoment } from '../../../shared/steps/handover/slice.ts';
import { clockTime } from '../../app/clock-time.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

/** Reading, questions, answers, acceptance: what happened to the card, oldest first. */
export function CardHistory({ course }: { readonly course: readonly CardMoment[] }) {
  const say = useSay<HandoverWord>();
  const participants = useSession((state) => state.people.participants);
  if (course.length === 0) return null;
  const said = ({ kind, text, by }: CardMoment): string => {
    const name = byId(participants, by ?? '')?.name ?? '';
    if (kind === 'asked')
      return say(name === '' ? 'handover.moment.asked' : 'handover.moment.asked-by', { name, text });
    if (kind === 'answered' && text === '') return say('handover.moment.answer-removed');
    return say(`handover.moment.${kind}`, { name, text });
  };
  return (
    <Disclosure title={say('handover.history')}>
      <ol className={styles.history}>
        {course.map((moment, index) => (
          <li key={`${moment.at}/${index}`}>
            <time dateTime={moment.at}>{clockTime(Date.parse(moment.at))}</time>{' '}
            <span dir="auto">{said(moment)}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
