import { closeMeeting } from '../../support/close-meeting.ts';
import { earlierSession } from '../../support/earlier-session.ts';
import { journey } from '../../support/journey.ts';
import { frame, people, thanks } from '../../support/open-meeting.ts';

journey('march-in-sync', {
  template: 'March in sync',
  title: 'Bakery round, week 48',
  facilitator: 'Ines Moreau',
  earlier: [
    earlierSession(1, {
      title: 'Bakery round, week 46',
      customer: 'Hartmann bakeries',
      on: '2026-11-09',
      people: { Sales: 'Ana Ruiz', Operations: 'Ben Okafor' },
      open: [
        { kind: 'action', text: 'Send the list at noon', owner: 'Ben Okafor', due: '2026-11-13' },
        { kind: 'promise', text: '40 crates before six', owner: 'Ben Okafor', due: '2026-11-20' },
        { kind: 'question', text: 'Who holds the key of the ramp?', owner: 'Ana Ruiz', due: '2026-11-18' },
      ],
    }),
  ],
  steps: [
    ['Customers', frame('Hartmann bakeries', 'Before six, or not at all.')],
    ['Room', people('Ana Ruiz, Sales, lead, Mover', 'Ben Okafor, Operations, lead, Prover')],
    [
      'Still open',
      async ({ sees, roomSees, press, line, at }) => {
        await sees('3 things still open');
        await roomSees('Send the list at noon');
        await at(/Send the list at noon/u);
        await press('y');
        await sees('2 things still open');
        await at(/Who holds the key/u);
        await press('y');
        await line('Jonas has it, in the blue box');
        await sees('1 thing still open');
        await at(/40 crates before six/u);
        await press('m');
        await line('the van broke down');
        await sees('Everything that was open has been looked at.');
      },
    ],
    [
      'What would help',
      async ({ at, line, sees, press, page }) => {
        await at('What could Operations do to make the work of Sales easier?');
        await line('call us when the van is late, by 30 Nov');
        await sees('Call us when the van is late');
        await press('Escape', 'ArrowDown', 'Enter');
        await page.waitForTimeout(200);
        await line('the forecast every week');
        await sees('The forecast every week');
      },
    ],
    [
      'Message',
      async ({ page, line, walkTo }) => {
        await page.getByRole('main').getByRole('textbox').first().waitFor();
        await walkTo(/^What/u);
        await line('A late van is told by noon', 'Tab');
        await line('so that Hartmann can call their shops', 'Tab');
      },
    ],
    ['Thanks', thanks('Sales thank Ben for loading by hand on Friday')],
    ['Close', (hands) => closeMeeting(hands)],
  ],
});
