import { useEffect, useState } from 'react';
import type { Transport } from '../../shared/contract/contract.ts';
import type { DueLine } from '../../shared/contract/ledger.ts';
import type { Failure } from '../../shared/contract/reply.ts';
import type { SessionLine } from '../../shared/contract/sessions.ts';
import { localDate } from '../app/local-date.ts';
import { useServices } from '../app/services.tsx';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const RECENT = 8;
/** The most one call gives. Older sessions are found by search. */
const MOST = 200;

export interface HomeData {
  /** Sessions that run or are paused, the last changed first. */
  readonly open: readonly SessionLine[];
  readonly recent: readonly SessionLine[];
  readonly moreRecent: boolean;
  readonly due: readonly DueLine[];
  readonly problem: Failure | null;
}

/** What Home shows, read when it opens and whenever something is appended anywhere. */
export function useHomeData(): { readonly data: HomeData | undefined; readonly showMore: () => void } {
  const { transport, now } = useServices();
  const [data, setData] = useState<HomeData | undefined>(undefined);
  const [limit, setLimit] = useState(RECENT);

  useEffect(() => {
    let shown = true;
    const refresh = async () => {
      const read = await readHome(transport, localDate(now() + WEEK_MS), limit);
      if (shown) setData(read);
    };
    void refresh();
    const stop = transport.subscribe(({ name }) => {
      if (name === 'events.appended' || name === 'library.reloaded') void refresh();
    });
    return () => {
      shown = false;
      stop();
    };
  }, [transport, now, limit]);

  return { data, showMore: () => setLimit((count) => Math.min(MOST, count + 20)) };
}

async function readHome(transport: Transport, until: string, limit: number): Promise<HomeData> {
  const [open, recent, due] = await Promise.all([
    transport.call('sessions.list', { filter: { status: ['running', 'paused'] }, limit: 5 }),
    transport.call('sessions.list', { limit }),
    transport.call('ledger.due', { until, limit: 12 }),
  ]);
  const failed = [open, recent, due].find((reply) => !reply.ok);
  return {
    open: open.ok
      ? open.value.lines.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
      : [],
    recent: recent.ok ? recent.value.lines : [],
    moreRecent: recent.ok && recent.value.more && limit < MOST,
    due: due.ok ? due.value.lines : [],
    problem: failed && !failed.ok ? failed.error : null,
  };
}
