import { z } from 'zod';
import { speaker, type SayValues } from '../language/say.ts';
import type { Failure } from './reply.ts';

/**
 * Every expected error, with its sentence: what happened, what was kept, what to do. `{{…}}` is filled from `detail`.
 * The same table is the English of the windows (keys `error.<code>`), so a code without a sentence does not compile.
 */
export const ERROR_SENTENCES = {
  // The call itself
  'unknown-method': 'This window asked for something this version does not know. Reload it.',
  'bad-input': 'That could not be read: {{where}}. Nothing was changed.',
  'too-large': 'That is larger than {{limit}}. Nothing was changed.',
  bug: 'Something went wrong on our side. What you captured is safe; go on, or reload the window.',
  'backend-gone':
    'The part that writes to disk stopped. It is being started again; nothing that was saved is lost.',
  refused: 'That did not come from a window of this Sameside. Nothing was done.',
  'signed-out':
    'This window is no longer connected. Start Sameside again and open its link; what you typed is kept here.',
  'too-many-calls': 'That was too much at once. It is tried again in a moment.',
  // A session's rules
  'unknown-event-type': 'This version does not know “{{type}}”. A newer Sameside wrote it.',
  'bad-event-body': 'That entry does not fit (“{{type}}”). Nothing was changed.',
  'event-out-of-order': 'Another window was faster. Try again.',
  'no-such-session': 'This session is not in the library.',
  'session-exists': 'This session exists already.',
  'session-started': 'This session has started already.',
  'session-not-started': 'The session has not started yet. Start it first.',
  'session-not-running': 'The session is not running.',
  'session-not-paused': 'The session is not paused.',
  'session-closed': 'This session is closed. Only follow-up can be added; start a new session for the rest.',
  'no-such-step': 'That step is not part of this agenda.',
  'step-exists': 'That step is on the agenda already.',
  'step-is-current': 'You are in that step. Go to another one first.',
  'agenda-full': 'An agenda holds 100 steps. Take one out first.',
  'other-kind-of-item': 'That entry is of another kind. Nothing was changed.',
  'no-such-item': 'That entry is gone. Undo brings it back.',
  'item-exists': 'That entry is there already.',
  'no-such-person': 'That person is not in this session.',
  'no-such-department': 'That department is not in this session.',
  'text-too-long': 'That is longer than {{limit}} characters. Shorten it; nothing was changed.',
  'text-missing': 'A few words are needed here.',
  'name-taken': '“{{name}}” is there already.',
  'nothing-to-undo': 'There is nothing to undo here.',
  'person-as-root': 'A person is never the root. What made that reasonable at the time?',
  'owner-missing': 'One person has to own this. Who?',
  'date-missing': 'A date is needed here. By when?',
  'reason-missing': 'A reason is needed here.',
  'counter-missing': 'Say what would work instead: another date, or less of it.',
  'request-settled': 'That request is answered already. Ask again first.',
  'ask-first-open': 'Something still has to be asked first. Promise it, or leave it out, then go green.',
  'nothing-promised': 'Nothing is promised yet.',
  'promise-without-date': 'A promise has no date yet. By when?',
  'promise-without-owner': 'A promise has no owner yet. Who?',
  'exact-without-reason': 'A promise is exact to the time. Say why, or make it “by”.',
  'sign-off-missing': 'Green takes two names from two departments, under what it says now.',
  'answered-already': 'That has an answer already. Undo it first, then answer anew.',
  'not-earlier': 'That belongs to this very session. Change it where it stands.',
  'no-such-outcome': 'That cannot be said of this.',
  'rule-missing': 'Say first how this will be decided.',
  'idea-loop': 'An idea cannot build on itself.',
  'one-idea-at-a-time': 'One idea at a time. Bring the one before to its end first.',
  'idea-ended': 'That idea has come to its end. Open it again first.',
  'holes-first': 'Every hole first. The fixes come right after.',
  'holes-open': 'There are holes nobody has closed. Fix them, live with them, or drop the idea.',
  'ask-provers-first': 'Ask the Provers once more first.',
  'not-a-prover': 'Only a Prover can say that nothing is left. Who takes that hat?',
  'not-a-mover': 'Only the Mover can drop an idea. Who takes that hat?',
  'cards-are-shown': 'Cards have been shown already; what was said about names stands.',
  'names-are-left-off': 'Names are left off here. Nothing was changed.',
  'cards-in-order': 'The cards were not shuffled. Nothing was shown.',
  'one-card-alone': 'One card alone tells who wrote it. It stays hidden until there is another.',
  'too-many-dots': 'That is {{given}} dots; there are {{possible}}. Take some away elsewhere first.',
  'round-is-over': 'That round is over. Count in the last one.',
  'not-in-this-round': 'That option is not in this round.',
  'nothing-to-break': 'These are not tied. Nothing was changed.',
  'objection-open': 'An objection is still open. Meet it, or change the option.',
  'no-majority': 'There is no majority for this yet. Count the hands first.',
  'hands-missing': 'No hand has been shown yet. Ask for fingers first.',
  'fist-too-low': 'The lowest hand is under {{threshold}}. Ask what would raise it.',
  'advice-missing': 'Nobody has been asked yet. Hear some advice first.',
  'hands-too-many': 'That is {{given}} hands; {{possible}} people are here.',
  'cause-has-children': 'There are causes under this one.',
  'cause-loop': 'A cause cannot be its own effect.',
  'card-empty': 'There is no idea on the card yet.',
  'card-questioned': 'A question about the card has no answer yet. Answer it first.',
  'card-not-accepted': 'The Prover has not accepted the card yet.',
  'card-accepted': 'The card is accepted and stands as it is. Take the acceptance back first.',
  'point-person-missing': 'Who is point person from here on? Name a Prover.',
  'point-person-proves': 'The point person from here on wears the Prover’s hat. Who takes it?',
  // The library file
  'library-missing': 'There is no library at {{path}}. Check the folder, or start a new library there.',
  'library-folder-missing': 'The folder {{path}} is not there. Connect the drive or choose another folder.',
  'library-newer':
    'This library was written by a newer Sameside (version {{version}}). Update Sameside to open it; the file is unharmed.',
  'library-foreign': '{{path}} is a file of another program. It was not touched.',
  'library-corrupt':
    'The library is damaged. It is kept, byte for byte, at {{path}}; restore a backup and go on with that.',
  'library-read-only':
    'The library can only be read, not written: {{path}}. Reading works; nothing new can be saved.',
  'library-locked': 'Another Sameside has this library open. Close it there, or go on here reading only.',
  'library-moved': 'The library file was moved or deleted while open. A rescue copy was written to {{path}}.',
  'library-busy': 'The library is busy. What you typed is kept here; trying again.',
  'disk-full': 'The disk is full. What was saved before is safe; free some space and go on.',
  'disk-failed': 'The disk did not take it ({{reason}}). What was saved before is safe.',
  'chain-broken':
    'Event {{event}} of session {{session}} is not as it was written. {{whole}} events before it are whole.',
  'tables-differ': 'The read tables differ from the events in {{count}} rows. Run check --rebuild.',
  'backup-failed': 'The backup could not be verified and was not kept. The last good one is untouched.',
  'no-such-backup': 'That backup is not there any more.',
  'backup-damaged': 'That backup is damaged. The library stays as it was; choose another one.',
  // Templates as files
  'template-too-large': 'That file is too large for a template. Nothing was taken in.',
  'template-not-json': 'That file is not a template, or it ends in the middle. Nothing was taken in.',
  'template-not-ours': 'That file is not a Sameside template. Nothing was taken in.',
  'template-newer': 'That template comes from a newer Sameside. Update first; nothing was taken in.',
  'template-unknown-kind':
    'That template has a step of a kind this Sameside does not know (“{{kind}}”). Nothing was taken in.',
  'template-broken': 'Something in that template does not fit (at {{where}}). Nothing was taken in.',
  // Files going out and coming in
  'folder-missing': 'The folder {{path}} is not there.',
  'folder-read-only': 'The folder {{path}} may be read, not written. Choose another one.',
  'file-missing': 'There is no file at {{path}}.',
  'file-unreadable': 'The file {{path}} cannot be read.',
  'file-exists': 'There is a file at {{path}} already. It was not touched.',
  'target-locked': 'The file {{path}} is open elsewhere. Close it and try again.',
  'import-truncated': 'The file {{path}} ends in the middle. Nothing was imported.',
  'import-not-ours': 'The file {{path}} is not a Sameside export. Nothing was imported.',
  'import-newer': 'The file {{path}} comes from a newer Sameside. Update first; nothing was imported.',
  'import-broken-chain':
    'The file {{path}} was changed after it was exported (event {{event}}). Nothing was imported.',
  'import-conflict':
    'The file {{path}} and this library disagree about event {{event}}. Nothing was imported.',
  'import-too-large': 'The file {{path}} is larger than {{limit}}. Nothing was imported.',
  'import-too-slow': 'Reading {{path}} took too long and was stopped. Nothing was imported.',
  'not-possible-here': 'This host cannot do that.',
  'port-taken': 'Port {{port}} cannot be had: another program has it, or it is reserved.',
  'wrong-use': '{{problem}}',
} as const;

export type ErrorCode = keyof typeof ERROR_SENTENCES;
export const errorCodeSchema = z.custom<ErrorCode>(
  (value) => typeof value === 'string' && isErrorCode(value),
);

const say = speaker(ERROR_SENTENCES);

/** An expected error, said in English. */
export function failure(code: ErrorCode, detail?: SayValues): Failure {
  const message = say(code, detail);
  return detail === undefined ? { code, message } : { code, message, detail };
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_SENTENCES, code);
}
