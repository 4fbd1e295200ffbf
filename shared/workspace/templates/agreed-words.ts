import type { BuiltInTemplate } from './template.ts';

/** Half of all quarrels between departments are about one word. */
export const commonLanguage: BuiltInTemplate = {
  id: 'common-language',
  name: 'Common language',
  purpose: 'Words we all use and mean something else by: agree what they mean.',
  steps: [
    { kind: 'frame', title: 'Frame', minutes: 2, prompt: 'Where did a word cost a customer something?' },
    { kind: 'room', title: 'Room', minutes: 1, prompt: 'Who uses these words, and who is missing?' },
    {
      kind: 'glossary',
      title: 'Words',
      minutes: 13,
      prompt: 'What do you mean when you say it? And you? What shall we all mean from today?',
    },
    {
      kind: 'message',
      title: 'Message',
      minutes: 2,
      prompt: 'How do we tell everybody what the words mean now?',
    },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Whose meaning did you not know before?' },
    { kind: 'close', title: 'Close', minutes: 1, prompt: 'Which word have we not spoken about?' },
  ],
};
