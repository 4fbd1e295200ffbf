import type { carryOverWords } from '../../../shared/steps/carry-over/words.ts';

/** What the carry-over says on screen, besides what it prints (shared/steps/carry-over/words.ts). */
export const carryOverViewWords = {
  'carry-over.needs':
    'This looks for what is still open with these departments and this customer. Who is here, and who is it for?',
  'carry-over.to-room': 'Say who is here',
  'carry-over.to-frame': 'Name the customer',
  'carry-over.nothing': 'Nothing is open from earlier sessions with these departments or this customer.',
  'carry-over.all-done': 'Everything that was open has been looked at.',
  'carry-over.looking': 'Looking through earlier sessions',
  'carry-over.still-open_one': '{{count}} thing still open',
  'carry-over.still-open_other': '{{count}} things still open',
  'carry-over.still-open': '{{count}} things still open',
  'carry-over.answered_one': '{{count}} looked at',
  'carry-over.answered_other': '{{count}} looked at',
  'carry-over.answered': '{{count}} looked at',
  'carry-over.late_one': '{{count}} late',
  'carry-over.late_other': '{{count}} late',
  'carry-over.late': '{{count}} late',
  'carry-over.more': 'There is more than fits here. What is longest due comes first.',
  'carry-over.filter': 'Find in these',
  'carry-over.filter-hint': 'a name, a word, a session',
  'carry-over.filter-none': 'Nothing here has these words.',
  'carry-over.of-customer': 'For {{customer}}',
  'carry-over.of-departments': 'With {{departments}}',
  'carry-over.looked-at-here': 'Looked at today',
  'carry-over.no-owner': 'no owner',
  'carry-over.due': 'by {{date}}',
  'carry-over.was-late': 'was due {{date}}',
  'carry-over.known': 'Somebody answered this already: {{said}}.',
  'carry-over.in-session': 'The session it comes from',
  'carry-over.room.nothing': 'Nothing is open from before.',
  'carry-over.room.open_one': '{{count}} thing to look at',
  'carry-over.room.open_other': '{{count}} things to look at',
  'carry-over.room.open': '{{count}} things to look at',
  'carry-over.room.done_one': '{{count}} looked at',
  'carry-over.room.done_other': '{{count}} looked at',
  'carry-over.room.done': '{{count}} looked at',
} as const;

export type CarryOverViewWord = keyof typeof carryOverViewWords | keyof typeof carryOverWords;
