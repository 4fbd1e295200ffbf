import { focused, keyboardIn } from './at-keyboard.ts';
import type { Hands } from './journey.ts';

interface Ending {
  /** Said when asked what is missing; nothing is missing without it. */
  readonly missing?: string;
  /** How many hands for 5 and for 4. */
  readonly fives?: number;
  readonly fours?: number;
  /** The next date and what for. */
  readonly next?: readonly [date: string, note: string];
}

/** Walks the close as a facilitator does: lists read out with Enter, what is missing, hands, the next date, the end. */
export async function closeMeeting({ page, press, line }: Hands, ending: Ending = {}): Promise<void> {
  const { missing, fives = 3, fours = 1, next = ['in 4 weeks', 'see what became of it'] } = ending;
  let said = missing === undefined;
  for (let count = 0; count < 40; count += 1) {
    const here = await focused(page);
    if (here.startsWith('What was said but is not here?')) {
      if (!said && missing !== undefined) {
        await line(missing);
        said = true;
      }
      await press('Alt+g');
    } else if (here.startsWith('Hands for 5')) {
      await line(String(fives));
      await line(String(fours));
      await press('Enter', 'Enter', 'Enter');
    } else if (here.startsWith('Date')) {
      await line(next[0]);
      await line(next[1]);
      await keyboardIn(page, /^Close the session/u);
    } else if (here.startsWith('Close the session')) {
      await press('Enter');
      await page.getByText('The session is closed. These are its minutes.').waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return;
    } else if (here !== '') {
      await press('Enter');
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`the close does not end; the keyboard is in "${await focused(page)}"`);
}
