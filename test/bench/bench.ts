import { appendEvents } from '../../electron/backend/library/append-events.ts';
import { note, startedMeeting } from '../support/meeting.ts';
import { temporaryLibrary } from '../support/temporary-library.ts';
import { benchAppend } from './append.bench.ts';
import { fill } from './filled-library.ts';
import { benchImport } from './import.bench.ts';
import { benchLoopback } from './loopback.bench.ts';
import { benchList, benchOpen, benchSearch, benchStillOpen } from './read.bench.ts';
import { printer } from './report.ts';
import { benchExport, benchRebuild } from './whole.bench.ts';
import { wordStock } from './word-stock.ts';

/**
 * `npm run bench`: every goal of quality.md ("Fast"), raw and ours measured in the same run. BIG=1 takes a library of 1 000 000 notes and
 * a list of 100 000 sessions (some minutes to fill); otherwise a tenth of that. ONLY=append,list … runs some parts.
 */
const isBig = process.env['BIG'] === '1';
const notes = isBig ? 1_000_000 : 100_000;
const listed = isBig ? 100_000 : 10_000;
const only = process.env['ONLY'];
const wanted = (part: string): boolean => only === undefined || only.split(',').includes(part);

const figures = new Intl.NumberFormat('en-GB');
const words = wordStock();
const { report, missed } = printer();
const big = `${figures.format(notes)} notes`;

using fresh = temporaryLibrary();
using filled = temporaryLibrary(1);
const needed = ['append', 'search', 'rebuild', 'export', 'import'].some(wanted);
const filling = { sessions: needed ? notes / 100 : 0, notesEach: 100 };
const sessions = fill(filled.library, filled.mint, words, filling);

if (wanted('append')) benchAppend(report, words, fresh, filled, big);
if (wanted('list')) {
  using many = temporaryLibrary(2);
  fill(many.library, many.mint, words, { sessions: listed, notesEach: 0 });
  benchList(report, many.library, `${figures.format(listed)} sessions`);
  benchStillOpen(report, many.library, listed);
}
if (wanted('search')) benchSearch(report, filled.library, words, big);
if (wanted('open')) {
  const meeting = startedMeeting(fresh.mint);
  const said = Array.from({ length: 1998 }, () => note(fresh.mint, meeting, words.sentence(14)));
  appendEvents(fresh.library, meeting.session, [...meeting.events, ...said]);
  benchOpen(report, fresh.library, meeting.session);
}
if (wanted('rebuild')) benchRebuild(report, filled, big);
if (wanted('export')) benchExport(report, filled, sessions, big);
if (wanted('import')) await benchImport(report, filled, sessions, big);
if (wanted('loopback')) await benchLoopback(report);

console.log(missed() === 0 ? 'Every goal met.' : `${missed()} goals missed.`);
