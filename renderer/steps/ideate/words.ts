import type { ideateWords } from '../../../shared/steps/ideate/words.ts';

/** What the step says on screen, besides what it prints. */
export const ideateViewWords = {
  'ideate.silent-first': 'Silent first: everybody thinks for themselves, then one after another.',
  'ideate.begin-silence_one': 'Begin {{count}} silent minute',
  'ideate.begin-silence_other': 'Begin {{count}} silent minutes',
  'ideate.silent': 'Silence. Everybody thinks for themselves.',
  'ideate.silence-clock': '{{minutes}} minutes {{seconds}} of silence left',
  'ideate.silence-over': 'The silent time is over. Who has the first idea?',
  'ideate.end-silence': 'Now the ideas',
  'ideate.again': 'Once more in silence',
  'ideate.collecting': 'One idea after another. Every one counts.',
  'ideate.field': 'An idea',
  'ideate.field-hint': 'An idea, or “Ana: an idea” to say whose it is',
  'ideate.and-field': 'Yes, and …',
  'ideate.builds-on': 'Yes, and … builds on “{{idea}}”',
  'ideate.stop-building': 'An idea of its own',
  'ideate.holes-later': 'Holes have their turn later. Enter keeps it all the same.',
  'ideate.ideas': 'Ideas',
  'ideate.count_one': '{{count}} idea',
  'ideate.count_other': '{{count}} ideas',
  'ideate.words': 'Idea',
  'ideate.build': 'Yes, and … build on it',
  'ideate.who': 'Who had this idea: {{name}}',
  'ideate.who-short': 'who?',
  'ideate.nobody': 'No name',
  'ideate.remove': 'Remove this idea',
  'ideate.show-names': 'Show names in the room view',
  'ideate.room-newest': 'The newest {{count}} of {{all}} ideas',
  'ideate.room-silent': 'Think for yourself first.',
  'ideate.command.silence': 'Begin the silence, or end it',
  'ideate.command.build': 'Yes, and … build on this idea',
  'ideate.command.who': 'Whose idea it is',
  'ideate.command.names': 'Show names, or hide them',
  'ideate.command.remove': 'Remove this idea',
} as const;

export type IdeateWord = keyof typeof ideateViewWords | keyof typeof ideateWords;
