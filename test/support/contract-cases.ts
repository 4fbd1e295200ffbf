import { afterEach, describe, expect, test } from 'vitest';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { BackendMethodName, Input, Output } from '../../shared/contract/contract.ts';
import type { NewEvent } from '../../shared/session/event.ts';
import { carryOverMeeting, item, note, startedMeeting } from './meeting.ts';
import { mint } from './mint.ts';
import { outputOf } from './output-of.ts';

/** A way to the backend of a library of its own. */
export interface Way {
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly pushes: readonly PushMessage[];
  readonly close: () => Promise<void>;
}

/** What holds of the contract whichever way a call takes: straight through dispatch, through the worker's thread, over HTTP. */
export function describeContract(name: string, open: () => Promise<Way>): void {
  describe(`the contract, ${name}`, () => {
    const opened: Way[] = [];
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((way) => way.close()));
    });
    const start = async () => {
      const way = await open();
      opened.push(way);
      const ask = async <Name extends BackendMethodName>(
        method: Name,
        input: Input<Name>,
      ): Promise<Output<Name>> => outputOf(method, await way.call(method, input));
      return { ...way, ask };
    };

    test('a meeting goes in, and comes back from lists, reading and search', async () => {
      const { ask } = await start();
      const minted = mint();
      const meeting = startedMeeting(minted, 'Oil on the floor');
      const events = [...meeting.events, note(minted, meeting, 'The gasket was cheap')];
      const { events: stored } = await ask('events.append', { session: meeting.session, events });
      expect(stored.map((event) => event.seq)).toEqual([1, 2, 3]);
      expect((await ask('events.read', { session: meeting.session })).events).toEqual(stored);
      const { lines, more } = await ask('sessions.list', { limit: 10 });
      expect(lines).toMatchObject([{ id: meeting.session, title: 'Oil on the floor', status: 'running' }]);
      expect(more).toBe(false);
      const { hits } = await ask('search.find', { query: 'gasket', limit: 5 });
      expect(hits).toMatchObject([{ session: meeting.session, kind: 'note' }]);
    });

    test('words nobody has agreed on yet are an empty list', async () => {
      const { ask } = await start();
      expect(await ask('glossary.terms', { before: mint().id() })).toEqual({ terms: [] });
    });

    test('what is appended is told to every window', async () => {
      const { ask, pushes } = await start();
      const meeting = startedMeeting(mint());
      const { events } = await ask('events.append', {
        session: meeting.session,
        events: [...meeting.events],
      });
      await expect
        .poll(() => pushes)
        .toContainEqual({
          name: 'events.appended',
          push: { session: meeting.session, events },
        });
    });

    test('the same gesture sent again is answered alike and counted once', async () => {
      const { ask } = await start();
      const meeting = startedMeeting(mint());
      const append = { session: meeting.session, events: [...meeting.events] };
      const first = await ask('events.append', append);
      expect(await ask('events.append', append)).toEqual(first);
      expect((await ask('events.read', { session: meeting.session })).events).toHaveLength(2);
    });

    test('a refusal has a code and a whole sentence, and keeps everything out', async () => {
      const { call, ask } = await start();
      const minted = mint();
      const meeting = startedMeeting(minted);
      const blank = note(minted, meeting, ' ');
      const append = { session: meeting.session, events: [...meeting.events, blank] };
      expect(await call('events.append', append)).toEqual({
        ok: false,
        error: { code: 'text-missing', message: 'A few words are needed here.' },
      });
      expect((await ask('events.read', { session: meeting.session })).events).toEqual([]);
    });

    test('linked sessions are found from both ends, also when one is in another library', async () => {
      const { ask } = await start();
      const minted = mint();
      const [first, second] = [startedMeeting(minted, 'Ideas'), startedMeeting(minted, 'How')];
      const [elsewhere, card] = [minted.id(), minted.id()];
      const links = [
        { kind: 'handover', session: first.session, item: card },
        { kind: 'follows', session: elsewhere },
      ];
      const [planned, ...rest] = second.events;
      if (planned === undefined) throw new Error('no event');
      const linked = { ...planned, body: { ...planned.body, links } };
      await ask('events.append', { session: first.session, events: [...first.events] });
      await ask('events.append', { session: second.session, events: [linked, ...rest] });
      const { related } = await ask('sessions.related', { session: second.session });
      expect(related).toEqual([
        { session: elsewhere, kind: 'follows', item: null, direction: 'from', known: null },
        {
          session: first.session,
          kind: 'handover',
          item: card,
          direction: 'from',
          known: { title: 'Ideas', templateName: 'Five whys', status: 'running', at: expect.any(String) },
        },
      ]);
      expect((await ask('sessions.related', { session: first.session })).related).toMatchObject([
        { session: second.session, kind: 'handover', item: card, direction: 'to', known: { title: 'How' } },
      ]);
      expect((await ask('sessions.related', { session: elsewhere })).related).toMatchObject([
        { session: second.session, kind: 'follows', direction: 'to' },
      ]);
    });

    test('backups are listed by themselves, for a library that cannot tell', async () => {
      const { ask } = await start();
      expect((await ask('library.backups', {})).backups).toEqual([]);
      const { backup } = await ask('library.back-up', {});
      expect((await ask('library.backups', {})).backups).toEqual([backup]);
    });

    test('an answer lands in two sessions or in none, is told to every window, and is found from both', async () => {
      const { call, ask, pushes } = await start();
      const minted = mint();
      const before = startedMeeting(minted, 'Late deliveries');
      const named = { department: minted.id(), name: 'Sales' };
      const concerned = minted.event(before.session, 'people.department-added', named);
      const promise = item(minted, before, { kind: 'promise', text: 'Ten pallets' });
      const own = [...before.events, concerned, promise];
      await ask('events.append', { session: before.session, events: own });
      minted.advance(60_000);
      const now = carryOverMeeting(minted);
      await ask('events.append', { session: now.session, events: [...now.events] });
      const find = { before: now.session, departments: ['sales'], customer: '', limit: 10 };
      const { lines } = await ask('ledger.open', find);
      expect(lines).toMatchObject([
        { kind: 'promise', text: 'Ten pallets', sessionTitle: 'Late deliveries' },
      ]);
      const kept = minted.event(before.session, 'item.promise-resulted', {
        item: String(promise.body['item']),
        result: 'kept',
      });
      const parts = (thing: NewEvent['body']) => [
        { session: now.session, events: [now.answer(thing)] },
        { session: before.session, events: [kept], after: promise.id },
      ];
      const [line] = lines;
      const thing = {
        kind: 'promise',
        session: before.session,
        item: line?.id,
        text: 'Ten pallets',
        owner: '',
        department: '',
        customer: '',
        sessionTitle: 'Late deliveries',
        due: null,
        pledge: '',
      };
      const refused = await call('events.append-together', {
        parts: parts({ ...thing, session: now.session }),
      });
      expect(refused).toMatchObject({ error: { code: 'not-earlier' } });
      expect((await ask('events.look-up', { session: before.session })).events).toHaveLength(4);
      const stored = await ask('events.append-together', { parts: parts(thing) });
      expect(stored.parts.map(({ session }) => session)).toEqual([now.session, before.session]);
      await expect.poll(() => pushes).toContainEqual({ name: 'events.appended', push: stored.parts[1] });
      expect((await ask('ledger.open', find)).lines).toEqual([]);
      expect((await ask('ledger.taken-up', { session: before.session })).takenUp).toMatchObject([
        { item: line?.id, session: now.session, answer: 'kept' },
      ]);
      expect((await ask('library.check', { rebuild: false })).problems).toEqual([]);
    });

    test('typing survives as drafts until it is said', async () => {
      const { ask } = await start();
      const session = mint().id();
      const draft = { field: 'capture', text: 'half a thou' };
      await ask('drafts.save', { session, draft });
      expect((await ask('events.read', { session })).drafts).toEqual([draft]);
      await ask('drafts.save', { session, draft: { field: 'capture', text: '' } });
      expect((await ask('events.read', { session })).drafts).toEqual([]);
    });

    test('preferences come back as they were', async () => {
      const { ask } = await start();
      const value = { theme: 'dark', scale: 1.25, keys: ['a', null, true] };
      await ask('preferences.save', { name: 'look', value });
      expect((await ask('preferences.read', {})).preferences).toEqual({ look: value });
    });

    test('the load of other sessions is asked for line by line, with what stays open in checklists', async () => {
      const { ask } = await start();
      const minted = mint();
      const meeting = startedMeeting(minted, 'Oil on the floor');
      const department = minted.id();
      const added = minted.event(meeting.session, 'people.department-added', {
        department,
        name: 'Operations',
      });
      const promised = minted.event(meeting.session, 'item.added', {
        item: minted.id(),
        step: meeting.step,
        kind: 'promise',
        text: '40 crates',
        effort: [{ department, hours: 6 }],
        when: { kind: 'by', date: '2026-11-27' },
      });
      const { session } = meeting;
      await ask('events.append', { session, events: [...meeting.events, added, promised] });
      const load = await ask('ledger.load', { until: '2026-12-31', except: minted.id() });
      expect(load).toMatchObject({
        lines: [{ kind: 'promise', department: 'Operations', hours: 6, due: '2026-11-27' }],
        promised: [{ text: '40 crates' }],
        withoutHours: [],
        more: false,
      });
      expect(await ask('ledger.load', { until: '2026-12-31', except: session })).toMatchObject({ lines: [] });
      expect(await ask('intake.hurdles', {})).toEqual({ hurdles: [] });
    });

    test('an export taken into another library is the same session, and taking it in twice changes nothing', async () => {
      const [here, there] = [await start(), await start()];
      const minted = mint();
      const meeting = startedMeeting(minted, 'Oil on the floor');
      const events = [...meeting.events, note(minted, meeting, 'The gasket was cheap')];
      const { session } = meeting;
      const stored = await here.ask('events.append', { session, events });
      const { text } = await here.ask('export.render', { session, format: 'json' });
      const incoming = { name: 'oil.json', text };
      expect((await there.ask('import.preview', incoming)).newEvents).toBe(3);
      expect((await there.ask('sessions.list', { limit: 5 })).lines).toEqual([]);
      expect((await there.ask('import.apply', incoming)).newEvents).toBe(3);
      expect((await there.ask('import.apply', incoming)).newEvents).toBe(0);
      expect((await there.ask('events.read', { session })).events).toEqual(stored.events);
      expect((await there.ask('library.check', { rebuild: false })).problems).toEqual([]);
    });

    test('what is unknown or does not fit is refused before anything is done', async () => {
      const { call } = await start();
      const refusals: readonly (readonly [string, unknown, string])[] = [
        ['library.burn', {}, 'unknown-method'],
        ['constructor', {}, 'unknown-method'],
        ['sessions.list', 7, 'bad-input'],
        ['sessions.list', { limit: 100_000 }, 'bad-input'],
        ['library.status', { please: true }, 'bad-input'],
        ['events.append', { session: 'workspace', events: [] }, 'bad-input'],
      ];
      for (const [method, input, code] of refusals) {
        expect.soft(await call(method, input), method).toMatchObject({ ok: false, error: { code } });
      }
    });

    test('says where input does not fit, without repeating it', async () => {
      const { call } = await start();
      const event = { ...startedMeeting(mint()).events[0], at: 'secret words' };
      const reply = await call('events.append', { session: event.session, events: [event] });
      expect(reply).toMatchObject({ error: { code: 'bad-input', detail: { where: 'events.0.at' } } });
      expect(JSON.stringify(reply)).not.toContain('secret');
    });
  });
}
