export const messageWords = {
  'message.name': 'Message',
  'message.prompt': 'What will we all say when we leave this room?',
  'message.section': 'What we will all say',
  'message.why': 'Why: {{text}}',
  'message.what-changes': 'What changes for you: {{text}}',
  'message.passed-on': 'Passed on by {{names}}.',
  'message.messenger': '{{name}} ({{department}})',
  'message.read-back': 'Read back by {{names}}.',
  'message.read-back-cite': '{{department}}, reading back',
  'message.difference': '{{department}}, reading back; noticed: {{difference}}',
  'message.pledge.start': '{{name}} starts: {{text}}',
  'message.pledge.stop': '{{name}} stops: {{text}}',
} as const;
