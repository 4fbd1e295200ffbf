import type { Hands } from './journey.ts';

/** A step's play: what the hands do in it. */
type Play = (hands: Hands) => Promise<void>;

/** Says in a frame for whom the meeting is held. */
export function frame(customer: string, need: string, fact?: string): Play {
  return async ({ at, line, walkTo, sees }) => {
    await at('Customer');
    await line(customer, 'Tab');
    await walkTo('What the customer needs');
    await line(need, 'Tab');
    if (fact === undefined) return;
    await walkTo('Add what somebody saw or measured');
    await line(fact);
    await sees(fact);
  };
}

/** Says who is in the room, one line each: "Nora Lind, Dispatch, lead, Mover". */
export function people(...lines: readonly string[]): Play {
  return async ({ at, line, sees }) => {
    await at('Add people');
    for (const each of lines) {
      await line(each);
      await sees(each.slice(0, each.indexOf(',')));
    }
  };
}

/** Captures thanks, one line each. */
export function thanks(...lines: readonly string[]): Play {
  return async ({ at, line, page }) => {
    await at('Add thanks');
    for (const [index, each] of lines.entries()) {
      await line(each);
      await page.getByRole('button', { name: `Thanks ${index + 1}`, exact: true }).waitFor();
    }
  };
}
