export const thanksWords = {
  'thanks.name': 'Thanks',
  'thanks.prompt': 'Whom do you thank, and for what?',
} as const;
