import type { Migration } from './migration.ts';

/**
 * The first schema. Comments inside the statements are kept by SQLite and are the documentation a person with any SQLite tool reads.
 * Tables keyed by (session, id) have no rowid: rows of one session lie together, and an append touches one page instead of two.
 * Full-text tables have an explicit integer key, because VACUUM may renumber implicit ones.
 */
export const createLibrary: Migration = {
  version: 1,
  sql: `
CREATE TABLE meta ( -- One row about this file.
  id INTEGER PRIMARY KEY CHECK (id = 1),
  origin TEXT NOT NULL, -- names this installation in the events it adds
  created TEXT NOT NULL
) STRICT;

CREATE TABLE events ( -- The truth. Every other table but drafts, preferences and heartbeat is computed from this one.
  session TEXT NOT NULL, -- the stream: a session's id, or 'workspace' for what outlives one session
  id TEXT NOT NULL, -- UUIDv7; the order within a stream
  origin TEXT NOT NULL, -- the installation that added it
  seq INTEGER NOT NULL CHECK (seq > 0), -- its number among that origin's events in this stream, from 1, no gaps
  hash TEXT NOT NULL, -- SHA-256 over the previous hash of that origin and stream and this event
  at TEXT NOT NULL, -- when it happened, UTC
  "by" TEXT NOT NULL, -- who
  type TEXT NOT NULL,
  v INTEGER NOT NULL, -- version of the type's body
  body TEXT NOT NULL, -- JSON, keys sorted
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX events_chain ON events (session, origin, seq);

CREATE TABLE sessions ( -- One line per session, as lists show it.
  "row" INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  template TEXT NOT NULL,
  template_name TEXT NOT NULL,
  customer TEXT NOT NULL COLLATE NOCASE,
  need TEXT NOT NULL,
  facilitator TEXT NOT NULL,
  status TEXT NOT NULL, -- planned, running, paused or closed
  at TEXT NOT NULL, -- when it started, or was planned
  closed_at TEXT,
  step TEXT NOT NULL, -- title of the current step
  departments TEXT NOT NULL, -- their names, as a JSON array
  decisions INTEGER NOT NULL,
  actions INTEGER NOT NULL,
  open INTEGER NOT NULL, -- open actions and questions
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_newest ON sessions (at DESC, id DESC);
CREATE INDEX sessions_by_status ON sessions (status, at DESC, id DESC);
CREATE INDEX sessions_by_customer ON sessions (customer, at DESC, id DESC);
CREATE INDEX sessions_by_template ON sessions (template, at DESC, id DESC);
CREATE INDEX sessions_open ON sessions (at DESC, id DESC) WHERE open > 0;

CREATE VIRTUAL TABLE titles_fts -- Full-text index of titles and customers.
USING fts5(title, customer, content='sessions', content_rowid='row', prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 2');

CREATE TABLE sessions_by_department ( -- The sessions of a department, newest first: what that filter reads.
  name TEXT NOT NULL COLLATE NOCASE,
  at TEXT NOT NULL,
  session TEXT NOT NULL REFERENCES sessions (id),
  PRIMARY KEY (name, at, session)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_departments ( -- Departments a session concerns, with the name they had then.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE participants ( -- Who was in the room, for which department.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  person TEXT, -- in people
  department TEXT, -- in session_departments
  seat TEXT, -- front-line, lead, executive, customer, partner
  role TEXT, -- shaker, mover, prover, maker: a hat for that topic
  present INTEGER NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_words ( -- What was heard from the customer.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  words TEXT NOT NULL,
  tone TEXT NOT NULL, -- praise, complaint, neutral
  heard_by TEXT NOT NULL,
  heard_on TEXT NOT NULL, -- a date, or empty
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes ( -- Facts, notes, parked items and other captured words.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  said_by TEXT, -- in participants
  at TEXT NOT NULL,
  private INTEGER NOT NULL, -- 1: for the facilitator only, never in minutes
  status TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE actions ( -- Who does what by when.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT,
  text TEXT NOT NULL,
  owner TEXT, -- in participants
  due_kind TEXT NOT NULL, -- by, at, or empty
  due_date TEXT,
  due_time TEXT NOT NULL,
  status TEXT NOT NULL, -- open, done, dropped
  status_note TEXT NOT NULL,
  at TEXT NOT NULL,
  corrected INTEGER NOT NULL, -- 1: changed after the session was closed
  serves_kind TEXT NOT NULL, -- cause, countermeasure, decision …: why it is done
  serves TEXT,
  swap_day INTEGER NOT NULL, -- 1: a day spent in the other department
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actions_due ON actions (due_date) WHERE status = 'open' AND due_date IS NOT NULL;

CREATE TABLE questions ( -- Open questions, with who finds out.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT,
  text TEXT NOT NULL,
  owner TEXT, -- in participants
  due_kind TEXT NOT NULL,
  due_date TEXT,
  due_time TEXT NOT NULL,
  status TEXT NOT NULL, -- open, done, dropped
  status_note TEXT NOT NULL,
  at TEXT NOT NULL,
  corrected INTEGER NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX questions_due ON questions (due_date) WHERE status = 'open' AND due_date IS NOT NULL;

CREATE TABLE decisions ( -- What was decided and how.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT,
  text TEXT NOT NULL,
  how TEXT NOT NULL,
  review_date TEXT, -- when it is looked at again; empty once it was
  at TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_review ON decisions (review_date) WHERE review_date IS NOT NULL;

CREATE TABLE thanks ( -- From whom to whom, for what.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT,
  from_whom TEXT NOT NULL,
  to_whom TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE causes ( -- The nodes of cause trees; the one without a parent is the problem.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  parent TEXT, -- the effect it explains, in causes
  text TEXT NOT NULL,
  evidence TEXT NOT NULL, -- none, claimed, verified, disproved
  evidence_source TEXT NOT NULL,
  therefore TEXT NOT NULL, -- whether the branch read upwards holds
  ending TEXT NOT NULL, -- why the branch stops here
  category TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE countermeasures ( -- What is done about a cause, and how it will be known to work.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  cause TEXT NOT NULL, -- in causes
  text TEXT NOT NULL,
  strength TEXT NOT NULL,
  action TEXT, -- in actions
  check_measure TEXT NOT NULL,
  check_date TEXT,
  check_result TEXT NOT NULL, -- empty until known
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX countermeasures_check ON countermeasures (check_date)
  WHERE check_result = '' AND check_date IS NOT NULL;

CREATE TABLE messages ( -- The one message everybody passes on.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  what_changes TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE passages ( -- What search looks through: the first 20 000 characters of everything captured.
  "row" INTEGER PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (id),
  step TEXT,
  kind TEXT NOT NULL,
  item TEXT NOT NULL, -- the captured thing, in the table of its kind
  text TEXT NOT NULL
) STRICT;
CREATE INDEX passages_item ON passages (item);

CREATE VIRTUAL TABLE passages_fts -- Full-text index of passages.
USING fts5(text, content='passages', content_rowid='row', prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');

CREATE TABLE departments ( -- Departments the library knows, outside any session.
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE people ( -- People the library knows, outside any session.
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  department TEXT, -- in departments
  seat TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts ( -- Text being typed, not yet said: comes back after a crash.
  session TEXT NOT NULL,
  field TEXT NOT NULL, -- the window's own name for the place
  text TEXT NOT NULL,
  PRIMARY KEY (session, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE preferences ( -- Settings of this machine, as JSON values.
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE heartbeat ( -- When a running session was last attended: what came after was not talk.
  session TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
