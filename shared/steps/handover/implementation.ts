import type { StartTemplate } from '../../session/start.ts';

/** The built-in conversation that goes on from an accepted card. */
export const IMPLEMENTATION = 'relay-implementation';

/** Words of the agenda where no such template is at hand. */
export interface ImplementationWords {
  readonly name: string;
  readonly frame: string;
  readonly room: string;
  readonly handover: string;
  readonly breakdown: string;
  readonly plan: string;
  readonly close: string;
}

/** The template of the second meeting: the one among those offered that reads a card back, or else a plain agenda that does. */
export function implementationTemplate(
  offered: readonly StartTemplate[],
  words: ImplementationWords,
): StartTemplate {
  const found = offered.find(
    ({ id, steps }) => id === IMPLEMENTATION && steps.some((step) => step.kind === 'handover'),
  );
  return found ?? plainAgenda(words);
}

function plainAgenda(words: ImplementationWords): StartTemplate {
  const lights = { shaker: 'excused', mover: 'listening', prover: 'up', maker: 'up' } as const;
  return {
    id: IMPLEMENTATION,
    name: words.name,
    steps: [
      { kind: 'frame', title: words.frame, minutes: 2 },
      { kind: 'room', title: words.room, minutes: 3 },
      { kind: 'handover', title: words.handover, minutes: 5, lights, settings: { variant: 'read-back' } },
      { kind: 'breakdown', title: words.breakdown, minutes: 20, lights },
      { kind: 'plan', title: words.plan, minutes: 10 },
      { kind: 'close', title: words.close, minutes: 5 },
    ],
  };
}
