import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { WORKSPACE } from '../../../shared/session/event.ts';
import { appendEvents } from '../library/append-events.ts';
import { readDrafts, saveDraft } from '../library/drafts.ts';
import { readEventRows } from '../library/event-rows.ts';
import { writableOf } from '../library/library.ts';
import { listSessions } from '../library/list-sessions.ts';
import { readRelated } from '../library/related.ts';
import type { BackendContext } from '../context.ts';

export function listOf(
  { keeper }: BackendContext,
  input: Input<'sessions.list'>,
): Reply<Output<'sessions.list'>> {
  return keeper.read((library) => ({ ok: true, value: listSessions(library.db, input) }));
}

export function relatedTo(
  { keeper }: BackendContext,
  { session }: Input<'sessions.related'>,
): Reply<Output<'sessions.related'>> {
  return keeper.read(({ db }) => ({ ok: true, value: { related: [...readRelated(db, session)] } }));
}

/** Reading a session that was left running is how it is taken up again: the time nobody was there is taken off its clock first. */
export function readStream(
  { keeper, attendance }: BackendContext,
  { session }: Input<'events.read'>,
): Reply<Output<'events.read'>> {
  return keeper.read(({ db }) => {
    attendance.opened(session);
    return {
      ok: true,
      value: { events: [...readEventRows(db, session)], drafts: [...readDrafts(db, session)] },
    };
  });
}

export function append(
  { keeper, attendance, push }: BackendContext,
  { session, events }: Input<'events.append'>,
): Reply<Output<'events.append'>> {
  const reply = keeper.write((library) => {
    attendance.resume();
    return appendEvents(library, session, events);
  });
  if (!reply.ok) return reply;
  const stored = [...reply.value];
  push({ name: 'events.appended', push: { session, events: stored } });
  if (session !== WORKSPACE) attendance.attend(session);
  return { ok: true, value: { events: stored } };
}

export function keepDraft(
  { keeper }: BackendContext,
  { session, draft }: Input<'drafts.save'>,
): Reply<Output<'drafts.save'>> {
  return keeper.write((library) => {
    const writable = writableOf(library);
    if (!writable.ok) return writable;
    saveDraft(writable.value, session, draft);
    return { ok: true, value: {} };
  });
}

/** Overlaps with what the backend noticed itself do no harm: a gap takes off only what still counted. */
export function slept(
  { keeper, attendance }: BackendContext,
  { from }: Input<'clock.slept'>,
): Reply<Output<'clock.slept'>> {
  return keeper.write(() => {
    attendance.slept(Date.parse(from));
    return { ok: true, value: {} };
  });
}

export function attended(
  { keeper, attendance }: BackendContext,
  { windows }: Input<'clock.attended'>,
): Reply<Output<'clock.attended'>> {
  return keeper.write(() => {
    if (windows) attendance.present();
    else attendance.absent();
    return { ok: true, value: {} };
  });
}
