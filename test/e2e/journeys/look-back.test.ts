import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { actions, frame, people, thanks } from '../../support/open-meeting.ts';

journey('look-back', {
  template: 'Look back',
  title: 'Three months of Monday meetings',
  facilitator: 'Ines Moreau',
  shuffled: ['In silence', 'Sort', 'Choose'],
  steps: [
    ['Frame', frame('Corner shops in the north', 'It got better, and then it stopped.')],
    ['Room', people('Ana Ruiz, Sales, lead', 'Ben Okafor, Operations, lead', 'Mia Chen, Dock, front line')],
    ['What we agreed', ({ sees }) => sees('Nothing is open from earlier sessions')],
    [
      'In silence',
      async ({ at, line, press, sees, roomSees }) => {
        await at('Card');
        await line('Lists that come before noon');
        await line('Two systems for one truck');
        await line('Mia explains what the dock needs');
        await line('Nobody reads the second page');
        await sees('4 cards, hidden');
        await roomSees('Names are left off.');
        await press('Alt+v');
        await sees('Two systems for one truck');
        await roomSees('Two systems for one truck');
      },
    ],
    [
      'Sort',
      async ({ press, at, line, sees, walkTo }) => {
        await sees('In no cluster');
        await walkTo(/^fact/u);
        await press('g');
        await at(/What do these have in common/u);
        await line('What we tell each other');
        await sees('What we tell each other');
      },
    ],
    [
      'Choose',
      async ({ press, line, sees, walkTo }) => {
        await sees('4 cards');
        await walkTo(/4 cards/u);
        await press('Enter');
        await walkTo('Dots on Two systems for one truck');
        await line('6');
        await walkTo('Dots on Nobody reads the second page').catch(() =>
          walkTo('Dots on Nobody reads the second page', 'Shift+Tab'),
        );
        await line('3');
        await sees(/9 of 9 dots/u);
      },
    ],
    [
      'Decide',
      async ({ at, press, line, walkTo, sees }) => {
        await at(/Consent/u);
        await press('Enter');
        await at('What is being decided?');
        await line('What do we try until January?', 'Tab');
        await walkTo(/^(?:What could we do|Add an option)/u);
        await line('One list for every truck');
        await walkTo(/^Sales: /u);
        await press('f', 'f', 'f');
        await sees('nothing stands against it');
        await press('y');
        await at('What was decided');
        await press('Enter');
        await sees('Decisions 1');
      },
    ],
    ['Plan', actions('Ben makes one list by 11 Dec')],
    ['Thanks', thanks('All thank Mia for the second Monday')],
    ['Close', (hands) => closeMeeting(hands, { next: ['15 Jan', 'look at the one list'] })],
  ],
});
