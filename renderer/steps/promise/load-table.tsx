import type { Hours } from '../../../shared/session/load.ts';
import { sum, type LoadCell, type LoadLineOfWeeks } from '../../../shared/steps/promise/huddle-load.ts';
import { roundHours } from '../../../shared/steps/promise/print-load.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { HuddleLoad } from './use-load.ts';
import type { PromiseWord } from './words.ts';
import styles from './how-full.module.css';

/** Departments by weeks: certain over weighted, agreed plus on the table; figures and words, the shade only says it again. */
export function LoadTable({ load }: { readonly load: HuddleLoad }) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const { table, mondays, withoutHours } = load;
  if (table.length === 0) return <p className={styles.note}>{say('promise.full.empty')}</p>;
  const loaded = table.filter(isShown);
  const shown = loaded.length > 0 ? loaded : table.slice(0, ROWS_WHEN_FREE);
  const most = Math.max(1, ...table.flatMap(({ cells }) => cells.map((cell) => both(cell).certain)));
  const free = table.filter((line) => !shown.includes(line)).map(({ department }) => department);
  const notes = [
    free.length === 0 ? '' : say('promise.full.free-of', { names: free.join(', ') }),
    ...table
      .filter(({ undated }) => undated.certain > 0)
      .map(({ department, undated }) =>
        say('promise.full.undated', { department, hours: roundHours(undated.certain) }),
      ),
    withoutHours === 0 ? '' : say('promise.full.without-hours', { count: withoutHours }),
  ].filter((note) => note !== '');
  return (
    <div className={styles.tableBox}>
      <table className={styles.table} aria-label={say('promise.full.caption')}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{say('promise.full.department')}</VisuallyHidden>
            </th>
            {mondays.map((monday, index) => (
              <th key={monday} scope="col">
                {index === 0 ? say('promise.full.this-week') : dates.short(monday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.department}>
              <th scope="row">
                {line.department}
                <small>{capacityWords(line, say)}</small>
              </th>
              {line.cells.map((cell) => (
                <Cell key={cell.monday} cell={cell} capacity={line.capacity} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{[say('promise.full.legend'), ...notes].join(' ')}</p>
    </div>
  );
}

/** Departments without any work would only push the questions off the screen. */
const ROWS_WHEN_FREE = 2;

function isShown({ cells, capacity }: LoadLineOfWeeks): boolean {
  return capacity !== null || cells.some((cell) => both(cell).certain > 0);
}

type SayPromise = ReturnType<typeof useSay<PromiseWord>>;

function capacityWords({ capacity }: LoadLineOfWeeks, say: SayPromise): string {
  return capacity === null
    ? say('promise.full.no-capacity')
    : say('promise.full.capacity', { hours: roundHours(capacity) });
}

function both({ already, now }: LoadCell): Hours {
  return sum(already, now);
}

/** From here on it is called full. */
const NEARLY = 0.85;

interface CellProps {
  readonly cell: LoadCell;
  readonly capacity: number | null;
  /** The fullest cell: what shades are measured by where no capacity is known. */
  readonly most: number;
}

/** The shade is one hue, stronger the fuller; the words carry the meaning. */
function Cell({ cell, capacity, most }: CellProps) {
  const say = useSay<PromiseWord>();
  const { certain, weighted } = both(cell);
  if (certain === 0) return <td className={styles.free}>{say('promise.full.free')}</td>;
  const share = certain / (capacity !== null && capacity > 0 ? capacity : most);
  const percent = Math.round(share * 100);
  const [already, now] = [roundHours(cell.already.certain), roundHours(cell.now.certain)];
  const hours =
    now > 0 && already > 0
      ? say('promise.full.hours-more', { already, now })
      : say('promise.full.hours', { hours: roundHours(certain) });
  const strength = `${Math.round(8 + Math.min(1, share) * 34)}%`;
  return (
    <td
      className={styles.cell}
      data-over={capacity !== null && share > 1}
      style={{ background: `color-mix(in srgb, var(--accent) ${strength}, var(--surface))` }}
    >
      <span className={styles.hours}>{hours}</span>
      {capacity === null ? null : (
        <>
          <VisuallyHidden>{say('promise.full.share', { percent })}</VisuallyHidden>
          {share > NEARLY ? (
            <span className={styles.share}>
              {say(share > 1 ? 'promise.full.over' : 'promise.full.nearly')}
            </span>
          ) : null}
        </>
      )}
      <span className={styles.likely}>{say('promise.full.likely', { hours: roundHours(weighted) })}</span>
    </td>
  );
}
