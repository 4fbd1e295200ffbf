import { streamSchema, WORKSPACE, type StoredEvent } from '../../../shared/session/event.ts';
import { JSON_FORMAT, JSON_VERSION } from '../export/json.ts';
import { incomingEvent } from './incoming-event.ts';
import { jsonReader, type JsonReader, type ReadBytes } from './json-reader.ts';
import type { ImportLimits } from './limits.ts';
import { ImportRefusal } from './refusal.ts';

/**
 * Reads a JSON export, event by event. What it is stands first (`format`, then `version`), so that a foreign or newer file is known
 * before anything else of it is read. Keys this version does not know are passed over. Throws ImportRefusal.
 */
export function readJsonExport(
  read: ReadBytes,
  limits: ImportLimits,
  each: (event: StoredEvent) => void,
): void {
  const json = jsonReader(read, { valueBytes: limits.eventBytes, depth: limits.depth });
  const readEvents = (stream: string): void =>
    json.array(() => each(incomingEvent(json.value(), stream, limits.depth)));
  const known = new Set<string>();
  json.object((key) => {
    if (known.size === 0) expectOurs(key === 'format' && json.value() === JSON_FORMAT);
    else if (known.size === 1) expectVersion(key, json);
    else if (known.has(key)) expectOurs(false);
    else if (key === 'sessions') json.array(() => readSession(json, readEvents));
    else if (key === WORKSPACE) readEvents(WORKSPACE);
    else json.value();
    known.add(key);
  });
  expectOurs(known.has('sessions'));
  json.end();
}

function expectVersion(key: string, json: JsonReader): void {
  const version = json.value();
  expectOurs(key === 'version' && typeof version === 'number' && version >= 1);
  if (version !== JSON_VERSION) throw new ImportRefusal('import-newer');
}

function readSession(json: JsonReader, readEvents: (stream: string) => void): void {
  let id = '';
  json.object((key) => {
    if (key === 'id') id = sessionId(json.value());
    else if (key === 'events') readEvents(sessionId(id));
    else json.value();
  });
}

function sessionId(value: unknown): string {
  const parsed = streamSchema.safeParse(value);
  if (!parsed.success || parsed.data === WORKSPACE) throw new ImportRefusal('import-not-ours');
  return parsed.data;
}

function expectOurs(isOurs: boolean): void {
  if (!isOurs) throw new ImportRefusal('import-not-ours');
}
