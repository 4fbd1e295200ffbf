import { z } from 'zod';

/**
 * What is asked about again after a session: a promise, an action, a question, the check of a countermeasure, a decision to look at
 * again, a parked item, a leader's pledge.
 */
export const followedKindSchema = z.enum([
  'promise',
  'action',
  'question',
  'check',
  'review',
  'parked',
  'pledge',
]);
export type FollowedKind = z.infer<typeof followedKindSchema>;

/**
 * What became of it. Kept: done, answered, worked, stands. Missed: not done, did not work. Changed: the customer wanted something else.
 * Moved: it has another date. Dropped: nobody wants it any more. Not yet: asked about, and to be asked about again.
 */
export const outcomeSchema = z.enum(['kept', 'missed', 'unclear', 'changed', 'moved', 'dropped', 'not-yet']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** The outcomes each kind can have, in the order they are offered. */
export const OUTCOMES: Readonly<Record<FollowedKind, readonly Outcome[]>> = {
  promise: ['kept', 'missed', 'moved', 'changed', 'dropped'],
  action: ['kept', 'missed', 'moved', 'dropped'],
  question: ['kept', 'moved', 'dropped'],
  check: ['kept', 'missed', 'unclear', 'moved'],
  review: ['kept', 'moved', 'dropped'],
  parked: ['kept', 'dropped'],
  pledge: ['kept', 'not-yet', 'dropped'],
};

/** What can be said in a carry-over. Left open: it was looked at, and nothing is said to the session it comes from. */
export const answerSchema = z.enum([...outcomeSchema.options, 'left-open']);
export type Answer = z.infer<typeof answerSchema>;

/** How a followed thing is named to people. `pledge`: whether a pledge is one to start or to stop; empty for everything else. */
export interface FollowedThing {
  readonly text: string;
  readonly owner: string;
  readonly department: string;
  readonly pledge: 'start' | 'stop' | '';
}
