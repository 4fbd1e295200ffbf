import { byId } from '../../../shared/session/entities.ts';
import type { People } from '../../../shared/session/people.ts';
import type { Today } from '../../../shared/language/when.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { understand } from '../../session/understand.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { useSession } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Pair } from './use-board.ts';
import type { NewRequest, RequestActions } from './use-requests.ts';
import type { RequestsWord } from './words.ts';
import styles from './requests.module.css';

export interface AskFieldProps {
  readonly pair: Pair;
  /** On arrival in the step; later the grid keeps the keyboard while it walks. */
  readonly initialFocus: boolean;
  readonly actions: RequestActions;
  /** Escape in the empty field: back to the grid. */
  readonly onLeave: () => void;
}

const OFFER = /^\s*(?:we\s+|i\s+)?offer(?:s|ing)?(?:\s+to|\s*:)?\s+(?=\S)/iu;

/** One line per request between the two sides the grid stands on, understood before Enter. */
export function AskField({ pair, initialFocus, actions, onLeave }: AskFieldProps) {
  const say = useSay<RequestsWord>();
  const dates = useDates();
  const today = useToday();
  const people = useSession((state) => state.people);
  const { text, typing, error, type, commit, revert } = useDraftText(
    `requests.ask:${pair.from}/${pair.to}`,
    '',
    (line) => {
      const request = readRequest(line, pair, people, today);
      if (request) actions.ask(request);
    },
  );
  const hinted = useLanguageHint(text, true);
  const read = readRequest(text, pair, people, today);
  const name = (id: string) => byId(people.departments, id)?.name ?? '';
  const [from, to] = [name(pair.from), name(pair.to)];
  return (
    <div className={styles.ask} data-ask data-typing={typing && text !== ''} {...hinted}>
      <TextField
        label={say('requests.ask', { from, to })}
        placeholder={say('requests.ask-hint')}
        look="large"
        value={text}
        error={error}
        initialFocus={initialFocus}
        onChange={type}
        onEnter={commit}
        onRevert={typing && text !== '' ? revert : onLeave}
      />
      <p className={styles.understood} aria-live="polite">
        {read === undefined ? (
          <span className={styles.note}>{say('requests.add-how', { from, to })}</span>
        ) : (
          <>
            <Chip tone="accent">{say('requests.pair', { from: name(read.from), to: name(read.to) })}</Chip>
            {read.offer ? <Chip tone="accent">{say('requests.understood-offer')}</Chip> : null}
            <Chip tone="accent">{read.text}</Chip>
            {read.when ? (
              <Chip tone="accent">
                {say(read.when.kind === 'by' ? 'requests.by' : 'requests.at', {
                  when: dates.when(read.when),
                })}
              </Chip>
            ) : null}
          </>
        )}
      </p>
    </div>
  );
}

/** What a line asks. Sides named in the line come before those of the grid. */
function readRequest(line: string, pair: Pair, people: People, today: Today): NewRequest | undefined {
  const offered = OFFER.exec(line);
  const words = offered ? line.slice(offered[0].length) : line;
  // The letter says what it is: "a call" is a request here, and only the capture bar reads "a" as a key.
  const captured = understand(`r ${words}`, 'request', people, today);
  if (captured === undefined) return undefined;
  const { text, when, owner, department: from = pair.from, toDepartment, offer } = captured;
  const to = toDepartment ?? (from === pair.to ? pair.from : pair.to);
  return { from, to: to === from ? pair.to : to, text, when, owner, offer: offer ?? offered !== null };
}
