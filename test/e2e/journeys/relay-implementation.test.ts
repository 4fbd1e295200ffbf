import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { actions, frame, message, people, thanks } from '../../support/open-meeting.ts';

journey('relay-implementation', {
  template: 'Role relay: implementation',
  title: 'Warm boxes, for real',
  facilitator: 'Ines Moreau',
  steps: [
    ['Frame', frame('Hartmann bakeries', 'Warm at six, or our shops sell yesterday.')],
    [
      'Hats',
      people(
        'Ana Ruiz, Sales, lead, Mover',
        'Ben Okafor, Operations, lead, Prover',
        'Mia Chen, Dock, front line, Maker',
      ),
    ],
    [
      'Read back',
      async ({ at, line, press, sees, roomSees }) => {
        await at(/What is the idea/u);
        await line('Boxes that keep warm for two hours', 'Tab');
        await line('Warm at the shop, without a second driver', 'Tab');
        await roomSees('Boxes that keep warm for two hours');
        await press('Alt+y');
        await sees(/Accepted by Ben Okafor/u);
      },
    ],
    [
      'Break it down',
      async ({ at, line, walkTo, sees, press, roomSees }) => {
        await at(/.+/u);
        await line('Straps are late');
        await walkTo('Add a piece');
        await line('Buy forty boxes, Ben, 2 h, by 27 Nov');
        await line('Sew the straps, Mia, 6 h, by 4 Dec');
        await roomSees('Sew the straps');
        await sees('Every piece has somebody, hours and a date.');
        await walkTo(/^Piece: Sew the straps/u, 'Shift+Tab').catch(() => walkTo(/^Piece: Sew the straps/u));
        await press('o');
        await line('Mia: the machine is at the tailor');
        await press('m');
        await line('The tailor sews them');
        await sees('The tailor sews them');
      },
    ],
    ['Plan', actions('Ana tells Hartmann by 27 Nov')],
    [
      'Message',
      message('From the 7th the bread comes warm', 'so that the shops sell today', 'bring the boxes back'),
    ],
    ['Thanks', thanks('Sales thank Mia for asking about the machine')],
    ['Close', (hands) => closeMeeting(hands)],
  ],
});
