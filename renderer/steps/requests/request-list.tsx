import type { Item } from '../../../shared/session/items.ts';
import type { Answering, RequestsHand } from './hand.ts';
import { RequestRow } from './request-row.tsx';
import styles from './requests.module.css';

export interface RequestListProps {
  readonly requests: readonly Item[];
  readonly hand: RequestsHand;
  readonly answering: Answering | null;
  /** Who asks whom: known from the grid, said on each line, or asked for. */
  readonly sides?: 'known' | 'say' | 'ask';
}

export function RequestList({ requests, hand, answering, sides = 'known' }: RequestListProps) {
  if (requests.length === 0) return null;
  return (
    <ul className={styles.list}>
      {requests.map((request) => (
        <RequestRow
          key={request.id}
          request={request}
          hand={hand}
          answering={answering?.request === request.id ? answering : null}
          sides={sides}
        />
      ))}
    </ul>
  );
}
