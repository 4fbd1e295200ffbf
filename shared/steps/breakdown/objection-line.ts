import { personIn } from '../../language/capture-owner.ts';
import type { Id } from '../../session/event.ts';
import type { People } from '../../session/people.ts';

/** "Ben: the dock is too narrow": who objects, and what. Without a name in front it is nobody's, and no word is cut. */
export function readObjection(
  line: string,
  { participants }: People,
): { readonly by: Id | null; readonly text: string } {
  const said = line.trim();
  const colon = said.slice(0, 80).indexOf(':');
  const text = said.slice(colon + 1).trim();
  const by = colon > 0 && text !== '' ? personIn(said.slice(0, colon), participants.map(nameOf)) : undefined;
  return by === undefined ? { by: null, text: said } : { by, text };
}

function nameOf({ id, name }: People['participants'][number]) {
  return { id, name };
}
