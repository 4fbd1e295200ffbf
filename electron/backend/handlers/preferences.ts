import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { writableOf } from '../library/library.ts';
import { readPreferences, savePreference } from '../library/preferences.ts';

export function preferences({ keeper }: BackendContext): Reply<Output<'preferences.read'>> {
  return keeper.read((library) => ({ ok: true, value: { preferences: readPreferences(library.db) } }));
}

export function keepPreference(
  { keeper }: BackendContext,
  { name, value }: Input<'preferences.save'>,
): Reply<Output<'preferences.save'>> {
  return keeper.write((library) => {
    const writable = writableOf(library);
    if (!writable.ok) return writable;
    savePreference(writable.value, name, value);
    return { ok: true, value: {} };
  });
}
