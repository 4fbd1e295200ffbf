import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { actions, frame, message, people, thanks } from '../../support/open-meeting.ts';

journey('everyone-in-the-room', {
  template: 'Get everyone in the room',
  title: 'Empty shelves on Mondays',
  facilitator: 'Ines Moreau',
  shuffled: ['Options, in silence'],
  steps: [
    [
      'Frame',
      frame(
        'Corner shops in the north',
        'On Monday at eight my shelf is empty.',
        '9 of 11 shops, three Mondays',
      ),
    ],
    [
      'Room',
      people(
        'Ana Ruiz, Sales, lead, Mover',
        'Ben Okafor, Operations, lead, Prover',
        'Mia Chen, Dock, front line, Maker',
      ),
    ],
    ['Still open', ({ sees }) => sees('Nothing is open from earlier sessions')],
    [
      'Each side’s view',
      async ({ at, press, line, sees }) => {
        await at(/.+/u);
        await press('Enter');
        await line('The shops order on Sunday evening');
        await press('Enter');
        await line('The list is printed on Friday');
        await press('Enter');
        await line('We load what the list says');
        await sees('We load what the list says');
      },
    ],
    [
      'Swap sides',
      async ({ at, line, press, sees }) => {
        await at(/.+/u);
        await line('You get orders after the list is printed');
        await press('Enter');
        await sees(/Operations: what does/u);
      },
    ],
    [
      'Facts and claims',
      async ({ page, press, sees, walkTo, line }) => {
        await page.getByRole('main').getByRole('textbox').first().waitFor();
        await walkTo(/from the round/u);
        await press('Enter');
        await sees('In no cluster');
        await walkTo(/^fact/u);
        await press('f', 's');
        await line('the order system, Sundays');
        await sees('the order system, Sundays');
      },
    ],
    [
      'Five whys',
      async ({ at, line, press, page }) => {
        await at('What we saw');
        await line('Nine of eleven shelves were empty on Monday at eight');
        await at('Because');
        await line('orders of Sunday are not on the truck');
        await at('Because');
        await line('the list is printed on Friday');
        await at('Because');
        await line('the rule says Friday noon, from before the web shop');
        await at('Because');
        await press('Escape', 'r', 'p');
        await page.getByRole('treeitem', { name: /root/u }).waitFor();
      },
    ],
    [
      'Options, in silence',
      async ({ at, line, press, sees }) => {
        await at('Card');
        await line('Print the list on Sunday night');
        await line('Close orders on Saturday');
        await line('A second truck on Monday noon');
        await press('Alt+v');
        await sees('Close orders on Saturday');
      },
    ],
    [
      'Choose',
      async ({ press, line, sees, walkTo }) => {
        await sees(/3 cards/u);
        await press('b');
        await walkTo('Dots on Print the list on Sunday night');
        await line('6');
        await walkTo('Dots on Close orders on Saturday').catch(() =>
          walkTo('Dots on Close orders on Saturday', 'Shift+Tab'),
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
        await line('How do Sunday orders get on the truck?', 'Tab');
        await walkTo(/^(?:What could we do|Add an option)/u);
        await line('The list is printed on Sunday at ten');
        await walkTo(/^Sales: /u);
        await press('f', 'f', 'f');
        await sees('nothing stands against it');
        await press('y');
        await at('What was decided');
        await press('Enter');
        await sees('Decisions 1');
      },
    ],
    ['Plan', actions('Ben changes the printing by 4 Dec', 'Mia loads one Monday with Ana by 11 Dec')],
    ['Message', message('Sunday orders are on the Monday truck', 'so that no shelf is empty at eight')],
    ['Thanks', thanks('Sales thank Mia for showing us the list')],
    ['Close', (hands) => closeMeeting(hands)],
  ],
});
