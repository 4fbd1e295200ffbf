import type { RelatedSession } from '../../../shared/contract/sessions.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { ReadableDb } from './db.ts';

interface Row {
  readonly session: Id;
  readonly kind: RelatedSession['kind'];
  readonly item: Id | null;
  readonly title: string | null;
  readonly templateName: string;
  readonly status: NonNullable<RelatedSession['known']>['status'];
  readonly at: string;
}

const KNOWN = 's.title, s.template_name AS templateName, s.status, s.at';
const FROM = `SELECT l.other AS session, l.kind, l.item, ${KNOWN} FROM session_links l LEFT JOIN sessions s ON s.id = l.other
  WHERE l.session = ? ORDER BY s.at, l.other, l.id`;
/** The reverse has no event of its own: it is read from those that point here, by the index on `other`. */
const TO = `SELECT l.session, l.kind, l.item, ${KNOWN} FROM session_links l JOIN sessions s ON s.id = l.session
  WHERE l.other = ? ORDER BY s.at, l.session, l.id`;

/** Every session this one came from, and every one it led to. One that is not in this library has nothing known. */
export function readRelated(db: ReadableDb, session: Id): readonly RelatedSession[] {
  const from = db.read<Row>(FROM).all(session).map(relatedOf('from'));
  const to = db.read<Row>(TO).all(session).map(relatedOf('to'));
  return [...from, ...to];
}

function relatedOf(direction: RelatedSession['direction']): (row: Row) => RelatedSession {
  return ({ session, kind, item, title, templateName, status, at }) => ({
    session,
    kind,
    item,
    direction,
    known: title === null ? null : { title, templateName, status, at },
  });
}
