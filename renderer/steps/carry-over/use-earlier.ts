import { useEffect, useMemo, useState } from 'react';
import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import type { Failure } from '../../../shared/contract/reply.ts';
import { customerLine } from '../../../shared/steps/frame/customer-line.ts';
import { useServices } from '../../app/services.tsx';
import { useSession } from '../../session/use-session.ts';

/** The most that is asked for at once; what is longest due comes first. */
const LIMIT = 400;

export interface Earlier {
  /** Null while they are being read for the first time. */
  readonly lines: readonly EarlierLine[] | null;
  readonly more: boolean;
  readonly problem: Failure | null;
  /** Whether there is anything to look for: a department or a customer. */
  readonly asked: boolean;
  readonly customer: string;
  readonly departments: readonly string[];
}

type Answer = Pick<Earlier, 'lines' | 'more' | 'problem'>;
const UNREAD: Answer = { lines: null, more: false, problem: null };

/**
 * What is open from earlier sessions of these departments and this customer: read when the step is shown, again when somebody joins or
 * the customer is named, and whenever another session changes.
 */
export function useEarlier(): Earlier {
  const { transport } = useServices();
  const session = useSession((state) => state.id);
  const people = useSession((state) => state.people.departments);
  const customer = useSession((state) => customerLine(state).customer.trim());
  const [answer, setAnswer] = useState(UNREAD);
  const asked = people.length > 0 || customer !== '';
  const named = useMemo(() => [...new Set(people.flatMap(({ id, name }) => [id, name]))], [people]);

  useEffect(() => {
    let shown = true;
    const refresh = async () => {
      const reply = await transport.call('ledger.open', {
        before: session,
        departments: named.slice(0, 200),
        customer,
        limit: LIMIT,
      });
      if (!shown) return;
      setAnswer((old) =>
        reply.ok
          ? { lines: sameWhereEqual(old.lines, reply.value.lines), more: reply.value.more, problem: null }
          : { ...old, problem: reply.error },
      );
    };
    if (asked) void refresh();
    const stop = transport.subscribe((message) => {
      const elsewhere = message.name === 'events.appended' && message.push.session !== session;
      if (asked && (elsewhere || message.name === 'library.reloaded')) void refresh();
    });
    return () => {
      shown = false;
      stop();
    };
  }, [transport, session, named, customer, asked]);

  const departments = useMemo(() => people.map(({ name }) => name), [people]);
  return { ...(asked ? answer : UNREAD), asked, customer, departments };
}

/** A line that says what it said is the same object as before, so that a long list renders only what changed. */
function sameWhereEqual(
  old: readonly EarlierLine[] | null,
  fresh: readonly EarlierLine[],
): readonly EarlierLine[] {
  const known = new Map((old ?? []).map((line) => [line.id, line]));
  return fresh.map((line) => {
    const before = known.get(line.id);
    return before && JSON.stringify(before) === JSON.stringify(line) ? before : line;
  });
}
