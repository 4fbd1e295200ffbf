import { byId } from '../../../shared/session/entities.ts';
import type { AnswerToRequest, Item } from '../../../shared/session/items.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Termed } from '../../ui/termed.tsx';
import type { RequestsWord } from './words.ts';
import styles from './requests.module.css';

/** Every answer in order, so that nobody has to remember who said what. */
export function RequestHistory({ request }: { readonly request: Item }) {
  if (request.answers.length === 0) return null;
  return (
    <ol className={styles.history}>
      {request.answers.map((answer, index) => (
        <li key={`${answer.at}/${index}`}>
          <HistoryLine answer={answer} />
        </li>
      ))}
    </ol>
  );
}

function HistoryLine({ answer }: { readonly answer: AnswerToRequest }) {
  const say = useSay<RequestsWord>();
  const dates = useDates();
  const departments = useSession((state) => state.people.departments);
  const when = answer.when;
  const parts = [
    when === null ? '' : say(when.kind === 'by' ? 'requests.by' : 'requests.at', { when: dates.when(when) }),
    answer.scope,
    answer.because,
  ].filter((part) => part.trim() !== '');
  const name = byId(departments, answer.by ?? '')?.name ?? say('requests.somebody');
  const spoken = { name, answer: say(`requests.past.${answer.answer}`), parts: parts.join(', ') };
  return <Termed text={say(parts.length === 0 ? 'requests.history' : 'requests.history-with', spoken)} />;
}
