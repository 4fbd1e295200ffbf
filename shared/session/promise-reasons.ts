/**
 * Why a promise was not kept as given: where it broke in the work, never who broke it (rule 10). Patterns are counted over these, so ids
 * are for ever; their words are the window's and the minutes' (`promise-reason.<id>`).
 */
export const PROMISE_REASONS = [
  'capacity',
  'estimate',
  'not-clear',
  'handover',
  'priorities',
  'material',
  'tools',
  'supplier',
  'customer',
  'other',
] as const;
export type PromiseReason = (typeof PROMISE_REASONS)[number];

export function isPromiseReason(text: string): text is PromiseReason {
  return PROMISE_REASONS.some((reason) => reason === text);
}

export const promiseReasonWords = {
  'promise-reason.capacity': 'more work than hours',
  'promise-reason.estimate': 'it took longer than we thought',
  'promise-reason.not-clear': 'what was wanted was not clear',
  'promise-reason.handover': 'it was lost between departments',
  'promise-reason.priorities': 'something else came first',
  'promise-reason.material': 'parts or material were not there',
  'promise-reason.tools': 'a machine or a system was down',
  'promise-reason.supplier': 'a supplier or carrier was late',
  'promise-reason.customer': 'the customer changed it',
  'promise-reason.other': 'something else',
  'promise-result.kept': 'kept',
  'promise-result.missed': 'missed',
  'promise-result.changed': 'changed by the customer',
  'promise-result.moved': 'moved with notice',
} as const satisfies Readonly<
  Record<
    `promise-reason.${PromiseReason}` | `promise-result.${'kept' | 'missed' | 'changed' | 'moved'}`,
    string
  >
>;
