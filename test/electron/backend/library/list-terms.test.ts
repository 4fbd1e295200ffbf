import { describe, expect, test } from 'vitest';
import { renderSession } from '../../../../electron/backend/export/render-session.ts';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { listTerms, TERMS } from '../../../../electron/backend/library/list-terms.ts';
import type { Id } from '../../../../shared/session/event.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';

/** A session, each an hour after the one before, that agrees on these words; one without a meaning stays open. */
function agreeing(lent: TemporaryLibrary, title: string, words: Readonly<Record<string, string>>): Id {
  const { mint } = lent;
  mint.advance(3_600_000);
  const [session, step] = [mint.id(), mint.id()];
  const said = (type: string, body: Record<string, unknown>) => mint.event(session, type, body);
  const reply = appendEvents(lent.library, session, [
    said('session.planned', {
      title,
      template: { id: 'x', name: 'Common language' },
      facilitator: 'Mia',
      utcOffset: 60,
      agenda: [{ id: step, kind: 'glossary', title: 'Words', minutes: 10 }],
    }),
    said('session.started', { step }),
    ...Object.entries(words).flatMap(([text, meaning]) => {
      const term = mint.id();
      const added = said('glossary.term-added', { step, term, text });
      return meaning === '' ? [added] : [added, said('glossary.agreed', { step, term, meaning })];
    }),
  ]);
  expect(reply).toMatchObject({ ok: true });
  return session;
}

const spoken = (lent: TemporaryLibrary, before: Id) =>
  listTerms(lent.library.db, before).map(({ term, meaning }) => `${term}: ${meaning}`);

describe('agreed words', () => {
  test('are those of the sessions before, the newest meaning of each; what came later changes no older session', () => {
    using lent = temporaryLibrary();
    const first = agreeing(lent, 'First', { order: 'somebody said yes', done: '' });
    const second = agreeing(lent, 'Second', { Order: 'signed, with a date', gate: 'dock 4' });
    const third = agreeing(lent, 'Third', { gate: 'dock 5' });
    expect(spoken(lent, first)).toEqual([]);
    expect(spoken(lent, second)).toEqual(['order: somebody said yes']);
    expect(spoken(lent, third)).toEqual(['gate: dock 4', 'Order: signed, with a date']);
    expect(spoken(lent, lent.mint.id())).toEqual(['gate: dock 5', 'Order: signed, with a date']);
    expect(listTerms(lent.library.db, third)[0]).toMatchObject({ session: second, sessionTitle: 'Second' });
  });

  test('are read from the index of what is agreed', () => {
    using lent = temporaryLibrary();
    const plan = lent.library.db.read<{ detail: string }>(`EXPLAIN QUERY PLAN ${TERMS}`).all('', '');
    expect(plan.map(({ detail }) => detail).join('\n')).toContain('terms_agreed');
  });

  test('stand in the exported minutes of a later session where they occur, and only there', () => {
    using lent = temporaryLibrary();
    agreeing(lent, 'First', { order: 'signed, with a date', gate: 'dock 4' });
    const later = agreeing(lent, 'Later', {});
    const noted = lent.mint.event(later, 'item.added', {
      item: lent.mint.id(),
      step: null,
      kind: 'note',
      text: 'Two orders were late',
    });
    expect(appendEvents(lent.library, later, [noted])).toMatchObject({ ok: true });
    const text = markdownOf(lent, later);
    expect(text).toContain('## Words we agreed on');
    expect(text).toContain('**order:** signed, with a date');
    expect(text).not.toContain('dock 4');
  });

  test('give way to what the session itself agrees on', () => {
    using lent = temporaryLibrary();
    agreeing(lent, 'First', { order: 'somebody said yes' });
    const later = agreeing(lent, 'Later', { Order: 'signed, with a date' });
    const text = markdownOf(lent, later);
    expect(text).toContain('signed, with a date');
    expect(text).not.toContain('somebody said yes');
  });
});

function markdownOf(lent: TemporaryLibrary, session: Id): string {
  const look = { css: '', fonts: [] };
  const written = renderSession(lent.library.db, session, 'md', { now: lent.mint.now(), look });
  return written.ok ? written.value.text : '';
}
