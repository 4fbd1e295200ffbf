export const closeWords = {
  'close.name': 'Close',
  'close.prompt': 'What was said here but is not written down?',
  'close.section': 'How it ended',
  'close.return_one': 'Return on time invested: {{mean}} of 5 ({{count}} hand)',
  'close.return_other': 'Return on time invested: {{mean}} of 5 ({{count}} hands)',
  'close.return': 'Return on time invested: {{mean}} of 5 ({{count}} hands)',
  'close.next': 'We meet again on {{date}}',
  'close.next-note': 'Next: {{note}}',
  'kind.close': 'Close',
} as const;
