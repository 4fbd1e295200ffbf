import { useEffect, useMemo, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { roomTime } from '../../../shared/minutes/dates.ts';
import { weeksFrom } from '../../../shared/session/load.ts';
import { addDays } from '../../../shared/language/dates/calendar.ts';
import {
  huddleLoad,
  withoutHoursIn,
  wordOf,
  type LoadLineOfWeeks,
} from '../../../shared/steps/promise/huddle-load.ts';
import { useServices } from '../../app/services.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { useSession } from '../../session/use-session.ts';

/** This week and the four after it: what fits beside what was promised. */
const WEEKS = 5;
const NOTHING: Output<'ledger.load'> = { lines: [], promised: [], withoutHours: [], more: false };

export interface HuddleLoad {
  readonly mondays: readonly string[];
  readonly table: readonly LoadLineOfWeeks[];
  readonly promised: Output<'ledger.load'>['promised'];
  readonly withoutHours: number;
  readonly today: string;
}

/** How full the departments here are in the coming weeks: other sessions from the library, this one as it is typed. */
export function useLoad(): HuddleLoad {
  const { now } = useServices();
  const session = useSession((state) => state);
  const capacities = useWorkspace((workspace) => workspace.departments);
  const { date: today } = roomTime(now(), session.meeting.utcOffset);
  const mondays = useMemo(() => weeksFrom(today, WEEKS), [today]);
  const ledger = useLedger(session.id, mondays.at(-1) ?? today);
  return useMemo(() => {
    const here = new Set(session.people.departments.map(({ name }) => wordOf(name)));
    const elsewhere = ledger.withoutHours
      .filter(({ department }) => here.has(wordOf(department)))
      .reduce((sum, { count }) => sum + count, 0);
    return {
      mondays,
      today,
      table: huddleLoad({ lines: ledger.lines, session, today, mondays, capacities }),
      promised: ledger.promised,
      withoutHours: elsewhere + withoutHoursIn(session),
    };
  }, [ledger, session, today, mondays, capacities]);
}

/** Read again when another session changes, or the library is another. */
function useLedger(session: string, lastMonday: string): Output<'ledger.load'> {
  const { transport } = useServices();
  const [ledger, setLedger] = useState(NOTHING);
  useEffect(() => {
    let shown = true;
    const refresh = async () => {
      const until = addDays(lastMonday, 6);
      const reply = await transport.call('ledger.load', { until, except: session });
      if (shown && reply.ok) setLedger(reply.value);
    };
    void refresh();
    const stop = transport.subscribe((message) => {
      const elsewhere = message.name === 'events.appended' && message.push.session !== session;
      if (elsewhere || message.name === 'library.reloaded') void refresh();
    });
    return () => {
      shown = false;
      stop();
    };
  }, [transport, session, lastMonday]);
  return ledger;
}
