import type { glossaryWords } from '../../../shared/steps/glossary/words.ts';

/** What the words step says on screen, besides what it prints (shared/steps/glossary/words.ts). */
export const glossaryViewWords = {
  'glossary.add': 'A word we all use',
  'glossary.add-hint': 'Which word means something else to each side? “order”, “done”, “urgent”',
  'glossary.add-next': 'Another word',
  'glossary.term': 'Word',
  'glossary.remove': 'Remove this word',
  'glossary.side-field': 'What does {{name}} mean by “{{term}}”?',
  'glossary.side-hint': 'In their own words. Enter goes on without it',
  'glossary.side-text': 'What {{name}} means by “{{term}}”',
  'glossary.side-open': 'not said',
  'glossary.agree-field': 'From now on, what do all mean by “{{term}}”?',
  'glossary.agree-hint': 'One sentence that everybody can use tomorrow. Enter agrees',
  'glossary.agree-text': 'What all mean by “{{term}}”',
  'glossary.all': 'All of us',
  'glossary.agree': 'Agree on it',
  'glossary.reopen': 'Leave it open',
  'glossary.talk': 'Talk about it',
  'glossary.earlier': 'Agreed before, in “{{session}}”: {{meaning}}',
  'glossary.open': 'still open',
  'glossary.agreed-mark': 'agreed',
  'glossary.no-departments':
    'No departments yet. Add people at the right; then each side says what the word means to them.',
  'glossary.counts': '{{agreed}} of {{all}} agreed',
  'glossary.command.agree': 'What all mean by this word',
  'glossary.command.talk': 'What each side means by this word',
  'glossary.command.reopen': 'Leave this word open',
  'glossary.command.remove-term': 'Remove this word',
  'glossary.room.more_one': 'and {{count}} more in the minutes',
  'glossary.room.more_other': 'and {{count}} more in the minutes',
  'glossary.room.more': 'and {{count}} more in the minutes',
  'glossary.room.empty': 'Which word means something else to each of us?',
} as const;

export type GlossaryWord = keyof typeof glossaryViewWords | keyof typeof glossaryWords;
