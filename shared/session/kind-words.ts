/** What each kind of captured thing is called where things are listed; the step kinds name their own in their words. */
export const kindWords = {
  'kind.session': 'Session',
  'kind.department': 'Department',
  'kind.participant': 'Person',
  'kind.note': 'Note',
  'kind.action': 'Action',
  'kind.decision': 'Decision',
  'kind.question': 'Question',
  'kind.parked': 'Parked',
  'kind.thanks': 'Thanks',
  'kind.promise': 'Promise',
  'kind.request': 'Request',
} as const;
