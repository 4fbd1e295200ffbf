import { describe, expect, it } from 'vitest';
import { storedEventSchema, type NewEvent } from '../../../shared/session/event.ts';
import { readBody } from '../../../shared/session/event-type.ts';
import { sessionEventTypes } from '../../../shared/session/event-types.ts';
import { workspaceEvents } from '../../../shared/workspace/events.ts';
import examples from './stored/one-of-each-type.json' with { type: 'json' };

/**
 * One event of every type as a library holds it. An example is never edited: a type that changes gets a new version, an upcaster, and
 * another example beside the old one.
 */
const stored: readonly NewEvent[] = examples;
const types = { ...sessionEventTypes, ...workspaceEvents };

describe('events stored by any version', () => {
  it('has an example of every type there is', () => {
    const shown = new Set(stored.map((event) => event.type));
    expect(Object.keys(types).filter((type) => !shown.has(type))).toEqual([]);
  });

  it.each(stored.map((event) => [event.type, event] as const))('still reads %s', (name, event) => {
    const type = Object.entries(types).find(([other]) => other === name)?.[1];
    expect(type && readBody(type, event)).toBeDefined();
    const hash = '0'.repeat(64);
    expect(storedEventSchema.safeParse({ ...event, origin: event.id, seq: 1, hash }).success).toBe(true);
  });

  it('has an upcaster for every type that changed', () => {
    const changed = Object.values(types).filter((type) => type.v > 1);
    expect(changed.every((type) => type.upcast !== undefined)).toBe(true);
  });
});
