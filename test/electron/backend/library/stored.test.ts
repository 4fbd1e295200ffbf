import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../../../electron/backend/library/migrations/list.ts';
import { outputOf } from '../../../support/output-of.ts';
import { temporaryFolder } from '../../../support/temporary-library.ts';
import { testBackend } from '../../../support/test-backend.ts';

const folder = join(import.meta.dirname, 'stored');

/** One library of every schema before the present one, written when it was the present one. They are never written again. */
describe('a stored library', () => {
  test('is there for every schema that was left behind', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      migrations.slice(0, -1).map(({ version }) => `schema-${version}.sqlite`),
    );
  });

  test.each(readdirSync(folder))('%s opens, is whole, and says what it said', async (name) => {
    using lent = temporaryFolder();
    const file = join(lent.path, 'library.sqlite');
    copyFileSync(join(folder, name), file);
    const backend = testBackend(file);
    const checked = outputOf('library.check', await backend.dispatch('library.check', { rebuild: false }));
    expect(checked).toEqual({ events: 85, sessions: 1, problems: [], rebuilt: false });
    const { lines } = outputOf('sessions.list', await backend.dispatch('sessions.list', { limit: 5 }));
    expect(lines).toMatchObject([
      {
        title: 'Oil on the floor under machine 2',
        customer: 'The early shift, and whoever waits for their pallets',
        status: 'closed',
      },
    ]);
    const session = lines[0]?.id ?? '';
    const { drafts } = outputOf('events.read', await backend.dispatch('events.read', { session }));
    expect(drafts).toEqual([{ field: 'capture', text: 'half a thought' }]);
    const { hits } = outputOf(
      'search.find',
      await backend.dispatch('search.find', { query: 'budget', limit: 5 }),
    );
    expect(hits.length).toBeGreaterThan(0);
    backend.close();
  });
});
