export const writeWords = {
  'write.name': 'Write',
  'write.prompt': 'What comes to your mind? One thought per card.',
  'write.printed-without-names': 'Written in silence; names were left off.',
  'write.printed-with-names': 'Written in silence, with names.',
  'kind.card': 'Card',
} as const;
