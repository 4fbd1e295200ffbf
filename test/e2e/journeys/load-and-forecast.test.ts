import { closeMeeting } from '../../support/close-meeting.ts';
import { earlierSession } from '../../support/earlier-session.ts';
import { journey } from '../../support/journey.ts';
import { actions, frame, people, thanks } from '../../support/open-meeting.ts';

journey('load-and-forecast', {
  template: 'Load and forecast',
  title: 'The weeks before Christmas',
  facilitator: 'Ines Moreau',
  earlier: [
    earlierSession(2, {
      title: 'Christmas bread',
      customer: 'Hartmann bakeries',
      on: '2026-11-16',
      people: { Sales: 'Ana Ruiz', Operations: 'Ben Okafor' },
      open: [{ kind: 'promise', text: '400 stollen', owner: 'Ben Okafor', due: '2026-12-11' }],
    }),
  ],
  steps: [
    ['Horizon', frame('Bakeries in the north', 'We order late, and we need it all.')],
    ['Room', people('Ana Ruiz, Sales, lead, Mover', 'Ben Okafor, Operations, lead, Prover')],
    [
      'Already promised',
      async ({ sees, at, press }) => {
        await sees('1 thing still open');
        await at(/400 stollen/u);
        await press('l');
        await sees('Everything that was open has been looked at.');
      },
    ],
    [
      'What may come',
      async ({ at, line, press, sees, roomSees }) => {
        await at('Put something on the table');
        await line('200 tins to Lindt cafe by 11 Dec, 30 h Operations, 50 %');
        await line('80 gift boxes to Hotel am See by 18 Dec, 12 h Operations, 80 %');
        await sees('30 h Operations');
        await roomSees(/200 tins/u);
        await press('Enter', 'p', 'a');
      },
    ],
    [
      'What would help',
      async ({ at, line, sees }) => {
        await at('What could Operations do to make the work of Sales easier?');
        await line('a last day for changes, by 30 Nov');
        await sees('A last day for changes');
      },
    ],
    ['Plan', actions('Ben asks for two helpers by 4 Dec')],
    ['Thanks', thanks('Operations thank Ana for telling early')],
    ['Close', (hands) => closeMeeting(hands)],
  ],
});
