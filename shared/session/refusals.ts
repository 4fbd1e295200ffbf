import { byId, type Entity } from './entities.ts';
import type { Id, Refusal } from './event.ts';

/** The refusals every step kind needs. Each gives undefined when there is nothing to refuse. */

export function refuseUnknown(list: readonly Entity[], id: Id, code = 'no-such-item'): Refusal | undefined {
  return byId(list, id) ? undefined : { code };
}

export function refuseKnown(list: readonly Entity[], id: Id): Refusal | undefined {
  return byId(list, id) ? { code: 'item-exists' } : undefined;
}

export function refuseBlank(text: string): Refusal | undefined {
  return text.trim() === '' ? { code: 'text-missing' } : undefined;
}
