export const ideateWords = {
  'ideate.name': 'Ideas',
  'ideate.prompt': 'What could we do for the customer? Everything counts, nothing is judged.',
  'ideate.next_one': '{{who}} has ideas',
  'ideate.next_other': '{{who}} have ideas',
  'ideate.section': 'Ideas',
  'ideate.yes-and': 'yes, and',
  'ideate.by': '({{name}})',
  'kind.idea': 'Idea',
} as const;
