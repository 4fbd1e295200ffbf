import type { Role } from '../../session/meeting-events.ts';
import type { Seat } from '../../session/people-events.ts';

/** How people name seats when they type fast. In lower case; English. */
export const SEAT_WORDS: ReadonlyMap<string, Seat> = new Map<string, Seat>([
  ['front line', 'front-line'],
  ['front-line', 'front-line'],
  ['frontline', 'front-line'],
  ['front', 'front-line'],
  ['shop floor', 'front-line'],
  ['lead', 'lead'],
  ['leader', 'lead'],
  ['team lead', 'lead'],
  ['head', 'lead'],
  ['manager', 'lead'],
  ['executive', 'executive'],
  ['exec', 'executive'],
  ['director', 'executive'],
  ['ceo', 'executive'],
  ['customer', 'customer'],
  ['client', 'customer'],
  ['partner', 'partner'],
  ['supplier', 'partner'],
]);

/** The four hats, by their names. */
export const ROLE_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['shaker', 'shaker'],
  ['mover', 'mover'],
  ['prover', 'prover'],
  ['maker', 'maker'],
]);
