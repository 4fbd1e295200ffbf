import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';

journey('wins-and-thanks', {
  template: 'Wins and thanks',
  title: 'The night the cold store held',
  facilitator: 'Ines Moreau',
  steps: [
    [
      'Customer',
      async ({ at, line }) => {
        await at('Customer');
        await line('Sankt Anna hospital', 'Tab');
        await line('Ward kitchen', 'Tab');
        await line('All breakfasts were there, and nobody had to ring us.', 'Tab');
      },
    ],
    [
      'Room',
      async ({ at, line, sees }) => {
        await at('Add people');
        await line('Pavel Novak, Cold store, front line');
        await line('Greta Olsen, Dispatch, lead');
        await sees('Greta Olsen');
      },
    ],
    [
      'What went well',
      async ({ at, line, press }) => {
        await at(/.+/u);
        await press('Enter');
        await line('The second pump was tested on Thursday, so it started at once');
      },
    ],
    [
      'Thanks',
      async ({ at, line, sees }) => {
        await at('Add thanks');
        await line('Dispatch thank Pavel for staying until the pump ran');
        await sees('staying until the pump ran');
      },
    ],
    ['Close', (hands) => closeMeeting(hands, { missing: 'Pavel rings the ward kitchen on Monday' })],
  ],
});
