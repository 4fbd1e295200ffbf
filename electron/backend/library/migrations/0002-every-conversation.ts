import { ACROSS_SESSIONS } from './0002-across-sessions.ts';
import type { Migration } from './migration.ts';

/** What the relay, the promise huddle and the other conversations keep, and how sessions hang together. */
export const everyConversation: Migration = {
  version: 2,
  sql: `
CREATE TABLE session_links ( -- Why a session was held: the other session it follows, in its own words.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL, -- kind/other/item
  kind TEXT NOT NULL, -- follows, handover, missed-promise, failed-check, split-off
  other TEXT NOT NULL, -- the session it points to, which may be in another library
  item TEXT, -- the thing there this one is about
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_links_other ON session_links (other);

CREATE TABLE promises ( -- What was promised to whom, and what became of it.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT,
  text TEXT NOT NULL,
  to_whom TEXT NOT NULL,
  department TEXT, -- in session_departments: who promises
  quantity TEXT NOT NULL,
  level TEXT NOT NULL, -- promise, ask-first, do-not
  likelihood INTEGER, -- percent; empty: certain
  owner TEXT, -- in participants
  due_kind TEXT NOT NULL, -- by, at, or empty
  due_date TEXT,
  due_time TEXT NOT NULL,
  earliest TEXT, -- when its preparation can start at the earliest
  latest TEXT, -- and has to start at the latest
  excluded TEXT NOT NULL, -- what is not included
  result TEXT NOT NULL, -- kept, missed, changed, moved; empty until known
  reason TEXT NOT NULL, -- category of the reason
  status TEXT NOT NULL, -- open, done, dropped
  status_note TEXT NOT NULL,
  at TEXT NOT NULL,
  corrected INTEGER NOT NULL,
  private INTEGER NOT NULL, -- 1: for the facilitator only
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX promises_due ON promises (due_date)
  WHERE status = 'open' AND level = 'promise' AND due_date IS NOT NULL;

CREATE TABLE promise_results ( -- The life of a promise, one row for each time it was looked at.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL, -- promise/number
  promise TEXT NOT NULL, -- in promises
  at TEXT NOT NULL,
  result TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE loads ( -- Hours a promise or action takes in a department.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL, -- item/department
  item TEXT NOT NULL, -- in promises or actions
  department TEXT NOT NULL,
  hours REAL NOT NULL,
  earliest TEXT, -- from when
  due_date TEXT, -- until when
  likelihood INTEGER, -- percent; empty: certain
  open INTEGER NOT NULL, -- 1: still to be done
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX loads_open ON loads (due_date) WHERE open = 1;

CREATE TABLE requests ( -- What one department asked of another, or offered it.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT,
  text TEXT NOT NULL,
  from_department TEXT, -- in session_departments
  to_department TEXT,
  offer INTEGER NOT NULL, -- 1: offered, not asked
  owner TEXT, -- in participants
  due_kind TEXT NOT NULL,
  due_date TEXT,
  due_time TEXT NOT NULL,
  answer TEXT NOT NULL, -- accepted, countered, declined, withdrawn, asked; empty until answered
  answer_note TEXT NOT NULL,
  status TEXT NOT NULL, -- open, done, dropped
  status_note TEXT NOT NULL,
  at TEXT NOT NULL,
  corrected INTEGER NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE request_answers ( -- Every answer to a request, in order.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL, -- request/number
  request TEXT NOT NULL, -- in requests
  at TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_by TEXT, -- in session_departments
  due_date TEXT, -- the date it was answered with
  scope TEXT NOT NULL,
  because TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE impacts ( -- What a change does to each department.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  department TEXT NOT NULL, -- in session_departments
  effect TEXT NOT NULL,
  severity TEXT NOT NULL, -- none, some, serious, stops-us; unknown: a question was asked instead
  yes_if TEXT NOT NULL, -- what would make it work
  seated INTEGER NOT NULL, -- 0: nobody of it was in the room
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ideas ( -- Ideas of a relay.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  text TEXT NOT NULL,
  said_by TEXT, -- in participants; empty where nobody asked
  builds_on TEXT, -- in ideas: "yes, and …"
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE picks ( -- Ideas on a shortlist, and why they were picked or kept back.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  idea TEXT, -- in ideas; empty for one that was typed on the list
  text TEXT NOT NULL, -- the idea as it was then
  why TEXT NOT NULL, -- what it does for the customer, or why it was kept back
  fate TEXT NOT NULL, -- open, picked, kept-back
  place INTEGER, -- among the picks, from 1; empty for the others
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE trials ( -- Ideas that went before the Provers, and how it ended.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  pick TEXT, -- in picks; empty for one that was on no shortlist
  text TEXT NOT NULL,
  rounds INTEGER NOT NULL, -- how often the Provers were asked
  ending TEXT NOT NULL, -- passed (nothing left that would stop it), dropped; empty while it goes on
  said_by TEXT, -- in participants: who said so
  because TEXT NOT NULL, -- why it was dropped
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE holes ( -- Holes the Provers found in an idea, and how each was closed.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  trial TEXT NOT NULL, -- in trials
  text TEXT NOT NULL,
  said_by TEXT, -- in participants; empty where nobody asked
  premortem INTEGER NOT NULL, -- 1: an answer to "it is six months later and it failed: why?"
  round INTEGER NOT NULL, -- the round it was found in, from 1
  fix TEXT NOT NULL, -- how it is fixed, or why the room lives with it
  status TEXT NOT NULL, -- open, fixed, lived with
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handovers ( -- Handover cards from the Mover to the Prover.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  text TEXT NOT NULL, -- the idea that is handed over
  helps TEXT NOT NULL, -- why it helps the customer
  point TEXT, -- in participants: who is point person from then on
  status TEXT NOT NULL, -- written, questioned, accepted
  accepted_by TEXT, -- in participants
  accepted_at TEXT NOT NULL, -- empty until then
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE huddles ( -- How a promise huddle ended.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL, -- the step
  step TEXT NOT NULL,
  result TEXT NOT NULL, -- green, yellow, red
  sentence TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_offs ( -- Who signed off what a huddle promised.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  department TEXT, -- in session_departments
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE intake_answers ( -- A department's intake checklist, as it was walked.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  department TEXT,
  line TEXT, -- in intake
  text TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered INTEGER NOT NULL, -- 0: a gap
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_answers_line ON intake_answers (line);

CREATE TABLE votes ( -- Dots on options.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  text TEXT NOT NULL,
  dots INTEGER NOT NULL, -- in the last round it was in
  round INTEGER NOT NULL, -- that round, from 1
  rank INTEGER NOT NULL, -- ties share a rank: 1, 1, 3
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cards ( -- Cards written in silence, once they were shown, and cards typed while sorting.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  text TEXT NOT NULL,
  said_by TEXT, -- in participants; empty where names were left off
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE clusters ( -- Cards that belong together.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE card_sorts ( -- What a sort step made of a card.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL, -- step/card
  step TEXT NOT NULL,
  card TEXT NOT NULL, -- in cards or notes
  cluster TEXT, -- in clusters
  sort TEXT NOT NULL, -- fact, claim, or empty
  source TEXT NOT NULL, -- of a fact
  question TEXT, -- in questions: how we would know
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms ( -- Words that mean different things to different sides.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  term TEXT NOT NULL COLLATE NOCASE,
  meaning TEXT NOT NULL, -- the agreed one
  agreed INTEGER NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX terms_agreed ON terms (term) WHERE agreed = 1;

CREATE TABLE term_meanings ( -- What one side means by a term.
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  term TEXT NOT NULL, -- in terms
  department TEXT, -- in session_departments
  meaning TEXT NOT NULL,
  PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE intake ( -- Intake checklists: what a department must know before it can say yes.
  id TEXT PRIMARY KEY,
  department TEXT NOT NULL, -- in departments
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

${ACROSS_SESSIONS}ALTER TABLE departments ADD COLUMN capacity REAL; -- hours its people can give in one week
`,
};
