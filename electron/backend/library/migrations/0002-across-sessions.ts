/** The part of the second schema that asks again about what earlier sessions agreed. */
export const ACROSS_SESSIONS = `CREATE TABLE carried ( -- What was still open from earlier sessions, and what was said about it.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  from_session TEXT NOT NULL, -- which may be in another library
  item TEXT NOT NULL, -- the thing in that session
  kind TEXT NOT NULL, -- promise, action, question, check, review, parked, pledge
  text TEXT NOT NULL,
  owner TEXT NOT NULL, -- a name
  answer TEXT NOT NULL, -- kept, missed, unclear, changed, moved, dropped, not-yet, left-open
  reason TEXT NOT NULL, -- category of the reason, of a promise
  note TEXT NOT NULL,
  moved_to TEXT, -- its new date
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_from ON carried (from_session, item);

CREATE TABLE pledges ( -- One thing a leader starts or stops doing, and what became of it.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  participant TEXT NOT NULL, -- in participants
  kind TEXT NOT NULL, -- start, stop
  text TEXT NOT NULL,
  result TEXT NOT NULL, -- kept, not-yet, dropped; empty until it was asked about
  result_note TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_departments_id ON session_departments (id);
CREATE INDEX notes_parked ON notes (session) WHERE kind = 'parked' AND status = 'open' AND private = 0;
ALTER TABLE actions ADD COLUMN private INTEGER NOT NULL DEFAULT 0; -- 1: for the facilitator only
ALTER TABLE questions ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
ALTER TABLE decisions ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
`;
