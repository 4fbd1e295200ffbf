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

/** Captures actions, one line each: "Ana calls the shops by 18 Dec". */
export function actions(...lines: readonly string[]): Play {
  return async ({ at, line, page }) => {
    await at('Add an action');
    const counted = page.getByRole('button', { name: /^Actions \d+$/u });
    for (const each of lines) {
      const before = await counted.textContent();
      await line(each);
      await page.waitForFunction(
        (was) => [...document.querySelectorAll('button')].every((button) => button.textContent !== was),
        before,
      );
    }
  };
}

/** Says the one message: what, why, what changes for you. */
export function message(what: string, why: string, changes = ''): Play {
  return async ({ page, line, walkTo }) => {
    await page.getByRole('main').getByRole('textbox').first().waitFor();
    await walkTo(/^What/u);
    await line(what, 'Tab');
    await line(why, 'Tab');
    if (changes !== '') await line(changes, 'Tab');
  };
}
