import type { BuiltInTemplate } from './template.ts';

/**
 * The first half of the role relay, after the publicly described WHO-DO and CARE work of Allen Fahden and Karla Nelson. Makers are excused:
 * their day is not spent on ideas that die. Mover and Prover stay in touch throughout.
 */
export const relayIdeation: BuiltInTemplate = {
  id: 'relay-ideation',
  name: 'Role relay: ideation',
  purpose: 'A new idea, tried hard while it is still cheap, and handed over whole.',
  steps: [
    {
      kind: 'frame',
      title: 'Frame',
      minutes: 5,
      prompt: 'For whom is this, what do they need, and how will we know that it helped?',
      lights: { mover: 'up', shaker: 'listening', prover: 'listening', maker: 'excused' },
      pairs: { 'mover-prover': 'listening' },
    },
    {
      kind: 'room',
      title: 'Hats',
      minutes: 3,
      prompt: 'For this topic: who shakes, who moves, who proves? Makers come later.',
      pairs: { 'mover-prover': 'up' },
    },
    {
      kind: 'ideate',
      title: 'Ideas',
      minutes: 15,
      prompt: 'What could we do, if nothing stood in the way? In silence first.',
      lights: { shaker: 'up', mover: 'listening', prover: 'listening', maker: 'excused' },
      pairs: { 'shaker-mover': 'up', 'shaker-prover': 'excused', 'mover-prover': 'listening' },
    },
    {
      kind: 'shortlist',
      title: 'Shortlist',
      minutes: 6,
      prompt: 'Mover: which of these would the customer feel first, and why?',
      lights: { mover: 'up', shaker: 'listening', prover: 'listening', maker: 'excused' },
      pairs: { 'shaker-mover': 'up', 'mover-prover': 'listening' },
    },
    {
      kind: 'bulletproof',
      title: 'Bulletproof',
      minutes: 10,
      prompt: 'It is six months later, and it failed. Why? Nobody mends yet.',
      lights: { prover: 'up', mover: 'listening', shaker: 'listening', maker: 'excused' },
      pairs: { 'shaker-prover': 'listening', 'mover-prover': 'up' },
    },
    {
      kind: 'handover',
      title: 'Handover',
      minutes: 4,
      prompt: 'Mover: what do you hand over, and what must not be lost on the way?',
      lights: { mover: 'up', prover: 'up', shaker: 'excused', maker: 'excused' },
      pairs: { 'mover-prover': 'up' },
    },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Whose idea made this one better?' },
    { kind: 'close', title: 'Close', minutes: 1, prompt: 'What was said but is not written down?' },
  ],
};
