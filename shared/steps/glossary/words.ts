export const glossaryWords = {
  'glossary.name': 'Words',
  'glossary.prompt': 'What does this word mean for you, and what shall it mean for all of us?',
  'glossary.section': 'What our words mean',
  'glossary.agreed': 'agreed',
  'glossary.still-open': 'still open',
  'kind.term': 'Word',
  'kind.term-meaning': 'Meaning of a word',
} as const;
