import { closeMeeting } from '../../support/close-meeting.ts';
import { journey } from '../../support/journey.ts';
import { frame, people, thanks } from '../../support/open-meeting.ts';

journey('relay-ideation', {
  template: 'Role relay: ideation',
  title: 'Warm bread before six',
  facilitator: 'Ines Moreau',
  steps: [
    ['Frame', frame('Hartmann bakeries', 'Warm at six, or our shops sell yesterday.')],
    [
      'Hats',
      people(
        'Ana Ruiz, Sales, lead, Mover',
        'Ben Okafor, Operations, lead, Prover',
        'Jonas Beck, Sales, front line, Shaker',
        'Mia Chen, Dock, front line, Maker',
      ),
    ],
    [
      'Ideas',
      async ({ at, line, press, sees, roomSees }) => {
        await press('Alt+g');
        await sees('Silence. Everybody thinks for themselves.');
        await press('Alt+g');
        await at('An idea');
        await line('Jonas: an oven in the truck');
        await line('A second round at five');
        await line('Ana: boxes that keep warm for two hours');
        await roomSees('boxes that keep warm for two hours');
        await sees('3 ideas');
      },
    ],
    [
      'Shortlist',
      async ({ at, press, line, sees }) => {
        await at(/^Pick/u);
        await press('b');
        await at('Why it is kept back');
        await line('no licence before spring');
        await at(/^Pick/u);
        await press('b');
        await at('Why it is kept back');
        await line('nobody drives twice for the same money');
        await at(/^Pick/u);
        await press('p');
        await at('What it does for the customer');
        await line('warm at the shop, without a second driver');
        await sees('Every idea has been looked at.');
      },
    ],
    [
      'Bulletproof',
      async ({ press, at, line, sees, roomSees }) => {
        await press('Enter');
        await at('A hole');
        await line('The lids come off on cobblestones');
        await line('Nobody brings the boxes back');
        await roomSees('Nobody brings the boxes back');
        await press('Alt+g');
        await at(/How it is fixed/u);
        await line('a strap around each stack');
        await line('a deposit of two euros');
        await press('Alt+g');
        await at('A hole');
        await line('Straps take time at every stop');
        await press('Alt+g');
        await at(/How it is fixed/u);
        await line('one strap for four boxes, tried at two stops');
        await press('Alt+g', 'Alt+e');
        await press('Enter');
        await sees(/Ben Okafor: nothing left that would stop it/u);
      },
    ],
    [
      'Handover',
      async ({ at, sees, press, line, walkTo, page }) => {
        await page.getByText('What must not be lost').first().waitFor();
        await at(/boxes that keep warm/u);
        await press('Enter');
        await walkTo('What must not be lost');
        await line('the deposit has to be on the invoice');
        await press('Alt+u');
        await at(/Ask about the card/u);
        await line('Who counts the boxes at the shop?');
        await sees('1 question to answer first');
        await walkTo(/^Answer: /u, 'Shift+Tab').catch(() => walkTo(/^Answer: /u));
        await press('Enter');
        await line('the driver, on the delivery note');
        await press('Alt+y');
        await sees(/Accepted by Ben Okafor/u);
      },
    ],
    ['Thanks', thanks('Sales thank Ben for the second look')],
    ['Close', (hands) => closeMeeting(hands)],
  ],
});
