export const sortWords = {
  'sort.name': 'Sort',
  'sort.prompt': 'What belongs together? What do we know, and what do we claim?',
  'sort.section': '{{title}}',
  'sort.loose': 'In no cluster',
  'sort.fact': 'fact',
  'sort.claim': 'claim',
  'sort.fact-of': 'fact: {{source}}',
  'sort.fact-unsourced': 'fact, no source yet',
  'sort.claim-asked': 'claim: {{question}}',
  'kind.cluster': 'Cluster',
  'kind.source': 'Source',
} as const;
