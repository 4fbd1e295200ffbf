import type { thanksWords } from '../../../shared/steps/thanks/words.ts';

/** What the thanks say on screen, besides what they print (shared/steps/thanks/words.ts). */
export const thanksViewWords = {
  'thanks.add': 'Add thanks',
  'thanks.add-hint': 'For example: Sales thank Mia and the dock for unloading in the dark',
  'thanks.add-how': 'Who thanks whom, for what. People or whole departments. Enter adds.',
  'thanks.from': 'from {{from}}',
  'thanks.to': 'to {{to}}',
  'thanks.for': 'for {{text}}',
  'thanks.whom': 'to whom?',
  'thanks.who-thanks': 'who?',
  'thanks.to-field': 'Thanked',
  'thanks.from-field': 'Thanked by',
  'thanks.from-before': 'from',
  'thanks.for-field': 'For what',
  'thanks.remove': 'Remove these thanks',
  'thanks.command.remove-thanks': 'Remove these thanks',
  'thanks.room.open': 'Whom do you thank, and for what?',
} as const;

export type ThanksWord = keyof typeof thanksViewWords | keyof typeof thanksWords;
