export const roundWords = {
  'round.name': 'Round',
  'round.prompt': 'What do you see from where you sit?',
  'round.prompt.swap': 'Say what the other side sees, until they say “yes, that’s it”.',
  'round.section': '{{title}}',
  'round.passed': 'passed',
  'round.restates': '{{by}} on what {{of}} sees',
  'round.confirmed': 'yes, that’s it',
  'round.missed': 'still missing: {{missed}}',
  'round.unanswered': 'not answered yet',
  'kind.said': 'Said',
  'kind.restatement': 'Other side’s view',
} as const;
