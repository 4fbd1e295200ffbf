import { readBody, type EventType } from '../../../shared/session/event-type.ts';
import { sessionEventType } from '../../../shared/session/event-types.ts';
import { storedEventSchema, WORKSPACE, type StoredEvent } from '../../../shared/session/event.ts';
import { workspaceEvents } from '../../../shared/workspace/events.ts';
import { ImportRefusal } from './refusal.ts';

/** Keys that could reach an object's prototype where somebody later copies a body by assignment. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor']);
const workspaceTypes: Readonly<Record<string, EventType>> = workspaceEvents;

/**
 * A foreign value as an event of the stream it came in. Bodies of types known here have to fit their schema; types and versions of a
 * newer Sameside are kept as they are, and wait for the day this one knows them. Throws `import-not-ours`.
 */
export function incomingEvent(value: unknown, stream: string, depth: number): StoredEvent {
  refuseKeys(value, depth);
  const parsed = storedEventSchema.safeParse(value);
  if (!parsed.success || parsed.data.session !== stream) throw new ImportRefusal('import-not-ours');
  const type = typeOf(parsed.data);
  const isKnown = type !== undefined && parsed.data.v <= type.v;
  if (isKnown && readBody(type, parsed.data) === undefined) throw new ImportRefusal('import-not-ours');
  return parsed.data;
}

function typeOf({ session, type }: StoredEvent): EventType | undefined {
  if (session !== WORKSPACE) return sessionEventType(type);
  return Object.hasOwn(workspaceTypes, type) ? workspaceTypes[type] : undefined;
}

/** A list has no keys worth looking at, and naming millions of them would take more memory than the list. */
function refuseKeys(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === 0) throw new ImportRefusal('import-not-ours');
  if (Array.isArray(value)) {
    for (const element of value) refuseKeys(element, depth - 1);
    return;
  }
  for (const key of Object.keys(value)) if (REFUSED_KEYS.has(key)) throw new ImportRefusal('import-not-ours');
  for (const field of Object.values(value)) refuseKeys(field, depth - 1);
}
