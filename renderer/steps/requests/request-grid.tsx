import { Fragment } from 'react';
import type { Items } from '../../../shared/session/items.ts';
import type { Department } from '../../../shared/session/people.ts';
import { between, countOf, type RequestCount } from '../../../shared/steps/requests/board.ts';
import { useSay } from '../../app/use-say.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { cellName, type Board, type Pair } from './use-board.ts';
import type { RequestsWord } from './words.ts';
import styles from './request-grid.module.css';

export interface RequestGridProps {
  readonly items: Items;
  readonly departments: readonly Department[];
  readonly board: Board;
}

/** A column narrower than this breaks its words; the grid scrolls instead. */
const NARROWEST = 5.5;

/** Rows ask, columns are asked; each cell says in words how many wait, were agreed, and were not. */
export function RequestGrid({ items, departments, board }: RequestGridProps) {
  const say = useSay<RequestsWord>();
  return (
    <div className={styles.box}>
      <table className={styles.grid} style={{ minWidth: `${(departments.length + 1) * NARROWEST}rem` }}>
        <caption className={styles.caption}>{say('requests.grid')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{say('requests.asks')}</VisuallyHidden>
            </th>
            {departments.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {departments.map((from) => (
            <tr key={from.id}>
              <th scope="row">{from.name}</th>
              {departments.map((to) => (
                <td key={to.id}>
                  {from.id === to.id ? (
                    <span className={styles.self} aria-hidden="true" />
                  ) : (
                    <PairCell
                      from={from}
                      to={to}
                      board={board}
                      count={countOf(between(items, from.id, to.id))}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
    </div>
  );
}

interface PairCellProps {
  readonly from: Department;
  readonly to: Department;
  readonly count: RequestCount;
  readonly board: Board;
}

/** Where the keyboard stands is what is shown below; a press goes on to the field that asks. */
function PairCell({ from, to, count, board }: PairCellProps) {
  const say = useSay<RequestsWord>();
  const pair: Pair = { from: from.id, to: to.id };
  const isChosen = board.pair?.from === from.id && board.pair.to === to.id;
  const words = [
    count.waiting > 0 ? say('requests.waiting', { count: count.waiting }) : '',
    count.agreed > 0 ? say('requests.agreed', { count: count.agreed }) : '',
    count.settled > 0 ? say('requests.settled', { count: count.settled }) : '',
  ].filter((word) => word !== '');
  const names = { from: from.name, to: to.name };
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={cellName(pair)}
      data-chosen={isChosen || undefined}
      aria-current={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      aria-label={
        words.length === 0
          ? say('requests.cell-empty', names)
          : say('requests.cell', { ...names, counts: words.join(', ') })
      }
      onFocus={() => board.choose(pair)}
      onKeyDown={(event) => board.onKeyDown(event, pair)}
      onClick={(event) => {
        board.choose(pair);
        focusAskField(event.currentTarget);
      }}
    >
      {words.length === 0 ? <span className={styles.nothing}>–</span> : null}
      {words.map((word, index) => (
        <Fragment key={word}>
          {/* A space for ears and for those who search the page by what they see. */}
          {index > 0 ? ' ' : null}
          <span className={index === 0 && count.waiting > 0 ? styles.waiting : undefined}>{word}</span>
        </Fragment>
      ))}
    </button>
  );
}

/** After the next paint: the field of another pair is another field. */
function focusAskField(cell: HTMLElement): void {
  const canvas = cell.closest('[data-board]') ?? document;
  requestAnimationFrame(() => canvas.querySelector<HTMLElement>('[data-ask] input')?.focus());
}

const KEYS = [
  ['Enter', 'requests.legend.ask'],
  ['J', 'requests.legend.next'],
  ['Y', 'requests.legend.yes'],
  ['C', 'requests.legend.counter'],
  ['D', 'requests.legend.decline'],
] as const;

/** The keys of the grid and of a request, where the eyes are. */
function Legend() {
  const say = useSay<RequestsWord>();
  return (
    <p className={styles.legend}>
      {KEYS.map(([keys, word]) => (
        <span key={keys}>
          <Kbd keys={keys} /> {say(word)}
        </span>
      ))}
    </p>
  );
}
