export const shortlistWords = {
  'shortlist.name': 'Shortlist',
  'shortlist.prompt': 'Which of these does most for the customer, and why?',
  'shortlist.next_one': '{{who}} picks',
  'shortlist.next_other': '{{who}} pick',
  'shortlist.section': 'What was picked',
  'shortlist.pick': 'Pick',
  'shortlist.why': 'What it does for the customer',
  'shortlist.kept-back': 'Kept back',
  'shortlist.because': '(because {{because}})',
  'kind.pick': 'Picked idea',
} as const;
