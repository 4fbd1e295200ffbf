import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { actions, frame, people, thanks } from '../../support/open-meeting.ts';

journey('five-whys', {
  template: 'Five whys',
  title: 'The label that would not stick',
  facilitator: 'Ines Moreau',
  steps: [
    [
      'Frame',
      frame('Kaltenbach pharmacy', 'A box without a label is a box we send back.', '31 boxes came back'),
    ],
    [
      'Room',
      people(
        'Nora Lind, Packing, lead, Mover',
        'Omar Haddad, Cold store, front line, Maker',
        'Petra Vogel, Quality, lead, Prover',
      ),
    ],
    [
      'Five whys',
      async ({ at, line, press, page, roomSees }) => {
        await at('What we saw');
        await line('31 labels were off before the gate');
        await at('Because');
        await line('the boxes were wet when they were labelled');
        await roomSees('the boxes were wet when they were labelled');
        await at('Because');
        await line('they stood between cold store and packing for an hour');
        await at('Because');
        await line('the standard names no longest time outside');
        await at('Because');
        await press('Escape', 'r', 's');
        await page.getByRole('treeitem', { name: /root a missing standard/u }).waitFor();
        await press('m');
        await at('A countermeasure');
        await line('Label inside the cold store');
        await press('Escape');
      },
    ],
    [
      'Decide',
      async ({ at, press, line, walkTo, sees }) => {
        await at(/Consent/u);
        await press('Enter');
        await at('What is being decided?');
        await line('Where do we label?', 'Tab');
        await walkTo(/^(?:What could we do|Add an option)/u);
        await line('Inside the cold store, from Monday');
        await walkTo(/^Packing: /u);
        await press('f', 'f', 'f');
        await sees('nothing stands against it');
        await press('y');
        await at('What was decided');
        await press('Enter');
        await sees('Decisions 1');
      },
    ],
    ['Plan', actions('Omar clears a shelf for the printer by 27 Nov')],
    ['Thanks', thanks('Quality thank Omar for the thermometer')],
    ['Close', (hands) => closeMeeting(hands, { missing: 'q Who tells Kaltenbach?' })],
  ],
});
