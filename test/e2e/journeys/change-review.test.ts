import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { frame, people, thanks } from '../../support/open-meeting.ts';

journey('change-review', {
  template: 'Change review',
  title: 'Orders close on Thursday noon',
  facilitator: 'Ines Moreau',
  steps: [
    ['Frame', frame('Corner shops in the north', 'We need to know on Friday what comes on Monday.')],
    [
      'Room',
      people(
        'Ana Ruiz, Sales, lead, Mover',
        'Ben Okafor, Operations, lead, Prover',
        'Mia Chen, Dock, front line, Maker',
      ),
    ],
    [
      'What it does to each of us',
      async ({ at, line, press, walkTo, sees, roomSees }) => {
        await at('What is proposed?');
        await line('Orders for Monday close on Thursday at noon');
        await at('From when?');
        await line('the first week of January');
        await press('Enter');
        await at('What does it do to Sales?');
        await line('A second call to eleven shops');
        await press('2');
        await at('Sales: yes, if …');
        await line('rush orders keep one slot a day');
        await at('What does it do to Operations?');
        await roomSees('What does it do to Operations?');
        await line('Lists are there a day earlier');
        await press('1');
        await press('Enter');
        await at('What does it do to Dock?');
        await line('nothing');
        await sees('Everybody was asked');
        await walkTo('Another department it touches');
        await line('Finance');
        await sees('1 still to ask');
        await walkTo('Nobody from Finance is here', 'Shift+Tab').catch(() =>
          walkTo('Nobody from Finance is here'),
        );
        await line('Ben by 4 Dec');
        await sees('Everybody was asked');
      },
    ],
    [
      'Decide',
      async ({ at, press, line, walkTo, sees }) => {
        await at(/Consent/u);
        await press('Enter');
        await at('What is being decided?');
        await line('Do we close orders on Thursday noon?', 'Tab');
        await walkTo(/^(?:What could we do|Add an option)/u);
        await line('Close on Thursday noon, with one rush slot a day');
        await walkTo(/^Sales: /u);
        await press('f', 'f', 'f');
        await sees('nothing stands against it');
        await press('y');
        await at('What was decided');
        await press('Enter');
        await sees('Decisions 1');
      },
    ],
    [
      'Plan',
      async ({ at, line, sees }) => {
        await at('Add an action');
        await line('Ana calls the eleven shops by 18 Dec');
        await sees('Call the eleven shops');
      },
    ],
    [
      'Message',
      async ({ page, line, walkTo }) => {
        await page.getByRole('main').getByRole('textbox').first().waitFor();
        await walkTo(/^What/u);
        await line('From January orders for Monday close on Thursday noon', 'Tab');
        await line('so that every shop knows on Friday what comes', 'Tab');
        await line('one call earlier, one rush slot a day', 'Tab');
      },
    ],
    ['Thanks', thanks('Sales thank Mia for saying what really happens on Mondays')],
    ['Close', (hands) => closeMeeting(hands)],
  ],
});
