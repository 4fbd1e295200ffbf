import type { BackendMethodName, Handlers } from '../../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';
import * as examples from './handlers/examples.ts';
import * as files from './handlers/files.ts';
import * as glossary from './handlers/glossary.ts';
import * as ledger from './handlers/ledger.ts';
import * as library from './handlers/library.ts';
import * as load from './handlers/load.ts';
import * as preferences from './handlers/preferences.ts';
import * as room from './handlers/room.ts';
import * as search from './handlers/search.ts';
import * as sessions from './handlers/sessions.ts';
import * as together from './handlers/together.ts';

/** The table of contents: which function answers which method. */
export function handlersOf(context: BackendContext) {
  return {
    'sessions.list': (input) => sessions.listOf(context, input),
    'sessions.related': (input) => sessions.relatedTo(context, input),
    'events.read': (input) => sessions.readStream(context, input),
    'events.append': (input) => sessions.append(context, input),
    'clock.attended': (input) => sessions.attended(context, input),
    'events.append-together': (input) => together.append(context, input),
    'events.look-up': (input) => together.lookUp(context, input),
    'clock.slept': (input) => sessions.slept(context, input),
    'drafts.save': (input) => sessions.keepDraft(context, input),
    'library.status': () => library.status(context),
    'library.backups': () => library.backups(context),
    'library.back-up': () => library.makeBackup(context),
    'library.restore': (input) => library.restore(context, input),
    'library.check': (input) => library.check(context, input),
    'library.add-examples': () => examples.addExamples(context),
    'ledger.due': (input) => ledger.due(context, input),
    'ledger.open': (input) => ledger.stillOpen(context, input),
    'ledger.taken-up': (input) => ledger.takenUp(context, input),
    'ledger.load': (input) => load.load(context, input),
    'intake.hurdles': () => load.hurdles(context),
    'search.find': (input) => search.find(context, input),
    'glossary.terms': (input) => glossary.terms(context, input),
    'preferences.read': () => preferences.preferences(context),
    'preferences.save': (input) => preferences.keepPreference(context, input),
    'export.render': (input) => files.render(context, input),
    'export.write': (input) => files.write(context, input),
    'import.preview': (input) => files.previewIncoming(context, input),
    'import.apply': (input) => files.applyIncoming(context, input),
    'room.show': (input) => room.show(context, input),
  } satisfies Handlers<BackendMethodName>;
}
