export const requestsWords = {
  'requests.name': 'Requests',
  'requests.prompt': 'What can we do to make your job easier?',
} as const;
