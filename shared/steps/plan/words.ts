export const planWords = {
  'plan.name': 'Plan',
  'plan.prompt': 'Who does what, by when?',
} as const;
