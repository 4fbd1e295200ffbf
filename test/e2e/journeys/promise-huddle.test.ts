import type { Page } from 'playwright-core';
import { earlierSession } from '../../support/earlier-session.ts';
import { intakeOf } from '../../support/intake-of.ts';
import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { frame, people } from '../../support/open-meeting.ts';

/** Nothing of the step lies under the edge of the cockpit's canvas. */
async function fitsTheScreen(page: Page): Promise<void> {
  const beyond = await page
    .getByRole('main')
    .locator('h2')
    .first()
    .evaluate((heading) => {
      let box: Element | null = heading;
      while (box !== null && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
      return box === null ? Number.NaN : box.scrollHeight - box.clientHeight;
    });
  if (beyond !== 0) throw new Error(`${beyond} px of the huddle are not on the screen`);
}

journey('promise-huddle', {
  template: 'Promise huddle',
  title: 'Before the call to Oakley Homes',
  facilitator: 'Ines Moreau',
  earlier: [
    intakeOf('Operations', 40, ['How many houses, on which street?', 'Who opens the gate?']),
    earlierSession(7, {
      title: 'Before the call to the school',
      customer: 'Lindenhof school',
      on: '2026-11-09',
      people: { Sales: 'Ana Ruiz', Operations: 'Ben Okafor' },
      open: [
        { kind: 'promise', text: '30 windows for the east wing', owner: 'Ben Okafor', due: '2026-11-30' },
      ],
    }),
  ],
  steps: [
    ['Customer', frame('Oakley Homes', 'Tell us a day we can tell the families.')],
    ['Both sides', people('Ana Ruiz, Sales, lead, Mover', 'Ben Okafor, Operations, lead, Prover')],
    [
      'Promise',
      async ({ page, at, line, press, sees, roomSees }) => {
        await at('Put something on the table');
        await sees('30 windows for the east wing');
        await line('12 kitchens to Oakley Homes by Fri 4 Dec, 36 h Operations, 80 %, without worktops');
        await roomSees('12 kitchens to Oakley Homes');
        await line('A show flat to Oakley Homes by 18 Dec, 10 h, 50 %');
        await line('Sunday deliveries to Oakley Homes');
        await press('Enter');
        await at('Promise: 12 kitchens to Oakley Homes');
        await press('p');
        await at('Promise: A show flat to Oakley Homes');
        await press('p');
        await at('Promise: Sunday deliveries to Oakley Homes');
        await press('d');
        await at('One problem per line');
        await line('The fitters are in the east wing until Wednesday');
        await at('Yes, if …');
        await line('two of them start at Oakley on Tuesday');
        await at('One problem per line');
        await press('Enter');
        await at('Answer to: How many houses, on which street?');
        await line('Twelve, all on Mill Lane');
        await at('Answer to: Who opens the gate?');
        await press('Enter');
        await at('Ana Ruiz for Sales');
        // Four questions, three promises, a checklist, two names and a result: all of it on one screen.
        await fitsTheScreen(page);
        await press('Enter');
        await at('Ben Okafor for Operations');
        await press('Enter');
        await at('Green');
        await press('g');
        await at('The words to go with');
        await press('Enter');
        await roomSees('Green: go with these words');
        await roomSees('12 kitchens to Oakley Homes, by Fri');
      },
    ],
    ['Close', (hands) => closeMeeting(hands, { next: ['by Fri', 'hear what Oakley said'] })],
  ],
});
