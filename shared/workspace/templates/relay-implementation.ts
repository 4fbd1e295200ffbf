import type { BuiltInTemplate } from './template.ts';

/** The second half of the role relay: the Prover holds the baton, the Makers say how it is done, Shakers are called only for a brick wall. */
export const relayImplementation: BuiltInTemplate = {
  id: 'relay-implementation',
  name: 'Role relay: implementation',
  purpose: 'From an idea that held to pieces with names, hours and dates.',
  steps: [
    {
      kind: 'frame',
      title: 'Frame',
      minutes: 3,
      prompt: 'Whom is this for, and what will they notice when it is done?',
      lights: { prover: 'up', mover: 'up', maker: 'listening', shaker: 'excused' },
      pairs: { 'mover-prover': 'up' },
    },
    {
      kind: 'room',
      title: 'Hats',
      minutes: 2,
      prompt: 'Who proves, who makes, and who moved it here?',
      pairs: { 'mover-prover': 'up' },
    },
    {
      kind: 'handover',
      title: 'Read back',
      minutes: 6,
      prompt: 'Prover: what were you given, in your own words? What do you have to ask?',
      lights: { prover: 'up', mover: 'up', maker: 'listening', shaker: 'excused' },
      pairs: { 'mover-prover': 'up', 'prover-maker': 'listening' },
      settings: { variant: 'read-back' },
    },
    {
      kind: 'breakdown',
      title: 'Break it down',
      minutes: 18,
      prompt: 'Makers: which pieces, how long for each, and what would not work like this?',
      lights: { maker: 'up', prover: 'up', mover: 'listening', shaker: 'excused' },
      pairs: { 'prover-maker': 'up', 'mover-prover': 'listening' },
    },
    {
      kind: 'plan',
      title: 'Plan',
      minutes: 6,
      prompt: 'One name and one date for each piece. What comes first?',
      lights: { maker: 'up', prover: 'up', mover: 'listening', shaker: 'excused' },
      pairs: { 'prover-maker': 'up', 'mover-prover': 'listening' },
    },
    {
      kind: 'message',
      title: 'Message',
      minutes: 5,
      prompt: 'What do we all say about this tomorrow, in the same words?',
      lights: { mover: 'up', prover: 'up', maker: 'up', shaker: 'excused' },
    },
    { kind: 'thanks', title: 'Thanks', minutes: 2, prompt: 'Whom do you thank, and for what?' },
    { kind: 'close', title: 'Close', minutes: 3, prompt: 'Here is what we agreed. What is missing?' },
  ],
};
