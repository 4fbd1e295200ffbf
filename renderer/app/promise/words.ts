/** What a session that traces a missed promise starts with. */
export const promiseLifeWords = {
  'promise-life.why-title': 'Why was this missed: {{text}}',
  'promise-life.problem': 'Promised by {{when}} and not kept: {{text}}',
  'promise-life.problem-undated': 'Promised and not kept: {{text}}',
  'promise-life.problem-source': 'promised in {{title}}',
} as const;

export type PromiseLifeWord = keyof typeof promiseLifeWords;
