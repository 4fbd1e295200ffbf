import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { itemsOf } from '../../../shared/session/items.ts';
import { agreedOn, isWaiting } from '../../../shared/steps/requests/asking.ts';
import { between, unplaced } from '../../../shared/steps/requests/board.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { AskField } from './ask-field.tsx';
import { requestsCommands } from './commands/requests-commands.ts';
import type { Answering, RequestsHand } from './hand.ts';
import { RequestGrid } from './request-grid.tsx';
import { RequestList } from './request-list.tsx';
import { useBoard } from './use-board.ts';
import { useRequests } from './use-requests.ts';
import type { RequestsWord } from './words.ts';
import styles from './requests.module.css';

/** The grid of who asks whom; under it what lies between the two sides it stands on, and whatever else waits for an answer. */
export function RequestsCanvas({ step }: StepProps) {
  const say = useSay<RequestsWord>();
  const rows = useRows();
  const { area } = rows;
  const actions = useRequests(step.id);
  const items = useSession((state) => state.items);
  const departments = useSession((state) => state.people.departments);
  const [answering, setAnswering] = useState<Answering | null>(null);
  const goBackTo = useRef<Id>(undefined);
  const board = useBoard(area.ref, departments);
  const { pair } = board;
  const here = useMemo(() => (pair ? between(items, pair.from, pair.to) : []), [items, pair]);
  const homeless = useMemo(() => unplaced(items, departments), [items, departments]);
  const others = useMemo(() => {
    const shown = new Set([...here, ...homeless]);
    return itemsOf(items, 'request').filter((item) => !shown.has(item) && isWaiting(item));
  }, [items, here, homeless]);

  const hand: RequestsHand = {
    rows,
    requests: [...here, ...others, ...homeless],
    actions,
    answer: (next) => {
      goBackTo.current = next === null ? answering?.request : undefined;
      setAnswering(next);
    },
    accept: (request) => {
      const { when } = agreedOn(request);
      if (request.owner !== null && when !== null) actions.accept(request, request.owner, when);
      else setAnswering({ request: request.id, how: 'accept' });
    },
    show: ({ id }) => focusRow(area.ref.current, id),
  };
  useCommands(requestsCommands, hand);
  useEffect(() => {
    const back = goBackTo.current;
    if (back === undefined || answering !== null) return;
    goBackTo.current = undefined;
    // What was answered among the others is gone from the screen; the grid is where it is counted now.
    if (!focusRow(area.ref.current, back)) board.focus(board.pair);
  });

  if (departments.length < 2 || pair === undefined) {
    return <EmptyState>{say('requests.too-few')}</EmptyState>;
  }
  const list = { hand, answering };
  return (
    <div {...area} className={styles.canvas}>
      <RequestGrid items={items} departments={departments} board={board} />
      <AskField
        key={`${pair.from}/${pair.to}`}
        pair={pair}
        initialFocus={!board.walked}
        actions={actions}
        onLeave={() => board.focus(pair)}
      />
      <RequestList {...list} requests={here} />
      {homeless.length > 0 ? (
        <Section title={say('requests.unplaced')} level={3}>
          <RequestList {...list} requests={homeless} sides="ask" />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={say('requests.also-waiting')} level={3}>
          <RequestList {...list} requests={others} sides="say" />
        </Section>
      ) : null}
    </div>
  );
}

/** False when the row is not on the screen. */
function focusRow(area: HTMLElement | null, id: Id): boolean {
  const stop = area?.querySelector<HTMLElement>(`[data-row="${id}"] button`);
  stop?.focus();
  return stop !== null && stop !== undefined;
}
