import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { frame, message, people, thanks } from '../../support/open-meeting.ts';

journey('agreed-words', {
  template: 'Common language',
  title: 'What is an order?',
  facilitator: 'Ines Moreau',
  steps: [
    ['Frame', frame('Corner shops in the north', 'You said it was ordered.')],
    ['Room', people('Ana Ruiz, Sales, lead, Mover', 'Ben Okafor, Operations, lead, Prover')],
    [
      'Words',
      async ({ at, line, sees, roomSees }) => {
        await at('A word we all use');
        await line('order');
        await at('What does Sales mean by “order”?');
        await line('the customer said yes');
        await at('What does Operations mean by “order”?');
        await roomSees('the customer said yes');
        await line('it is in the system, with a date');
        await at('From now on, what do all mean by “order”?');
        await line('signed, with a date and a dock');
        await sees('1 of 1 agreed');
        await at('A word we all use');
        await line('urgent');
        await at('What does Sales mean by “urgent”?');
        await line('today');
        await at('What does Operations mean by “urgent”?');
        await line('before the next truck leaves');
        await at('From now on, what do all mean by “urgent”?');
        await line('before the next truck, and somebody pays for it');
        await sees('2 of 2 agreed');
      },
    ],
    ['Message', message('An order is signed, with a date and a dock', 'so that nobody loads a maybe')],
    ['Thanks', thanks('Operations thank Ana for saying what she had meant')],
    ['Close', (hands) => closeMeeting(hands, { missing: 'q Who tells the night shift?' })],
  ],
});
