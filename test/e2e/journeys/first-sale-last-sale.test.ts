import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { actions, frame, message, people, thanks } from '../../support/open-meeting.ts';

journey('first-sale-last-sale', {
  template: 'First sale, last sale',
  title: 'Why the hotel did not come back',
  facilitator: 'Ines Moreau',
  steps: [
    [
      'Frame',
      frame(
        'Hotel am See',
        'You promised towels by ten, and at eleven nobody knew.',
        'Four late days in October',
      ),
    ],
    ['Room', people('Ana Ruiz, Sales, lead, Mover', 'Ben Okafor, Laundry, lead, Prover')],
    [
      'Promised and delivered',
      async ({ at, press, line, sees }) => {
        await at(/.+/u);
        await press('Enter');
        await line('We say by ten, because everybody does');
        await press('Enter');
        await line('On Fridays the first truck is back at eleven');
        await sees('On Fridays the first truck is back at eleven');
      },
    ],
    [
      'Swap sides',
      async ({ at, line, press, sees }) => {
        await at(/.+/u);
        await line('Nobody told you that Fridays are full');
        await sees('Laundry: is that it?');
        await press('m');
        await line('and who told the hotel ten');
        await line('Nobody told you that Fridays are full, and the hotel heard ten from us');
        await press('Enter');
        await sees('Laundry: what does Sales see?');
        await line('You hear it from the hotel first');
        await press('Enter');
      },
    ],
    [
      'Same words',
      async ({ at, line, sees }) => {
        await at('A word we all use');
        await line('by ten');
        await at(/^What does Sales mean/u);
        await line('at the door by ten');
        await at(/^What does Laundry mean/u);
        await line('on the truck by ten');
        await at(/^From now on/u);
        await line('at the door by ten');
        await sees('1 of 1 agreed');
      },
    ],
    [
      'Asks and offers',
      async ({ at, line, sees, press, page }) => {
        await at('What could Laundry do to make the work of Sales easier?');
        await line('tell us on Thursday when Friday is full, by 30 Nov');
        await sees('Tell us on Thursday when Friday is full');
        await press('Escape');
        await at(/^Sales asks Laundry/u);
        await press('j');
        await page.waitForTimeout(200);
        await press('y');
        await at(/says yes. Who does it/u);
        await line('Ben by 30 Nov');
        await sees('agreed');
      },
    ],
    ['Plan', actions('Ana rides with the first truck by 4 Dec')],
    ['Message', message('At the door by ten, or a call the day before', 'so that the hotel can plan')],
    ['Thanks', thanks('Sales thank Ben for the truth about Fridays')],
    ['Close', (hands) => closeMeeting(hands)],
  ],
});
