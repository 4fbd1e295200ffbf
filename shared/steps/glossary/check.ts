import { foldedTerm } from '../../language/terms.ts';
import { byId } from '../../session/entities.ts';
import type { Id, Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { GlossaryEvent } from './events.ts';
import type { GlossarySlice } from './slice.ts';

export function checkGlossary(
  slice: GlossarySlice,
  event: GlossaryEvent,
  session: SessionState,
): Refusal | undefined {
  switch (event.type) {
    case 'glossary.term-added':
      return (
        refuseKnown(slice.terms, event.body.term) ??
        refuseBlank(event.body.text) ??
        refuseTwice(slice, event.body.text, event.body.term)
      );
    case 'glossary.term-changed':
      return (
        refuseUnknown(slice.terms, event.body.term) ??
        refuseBlank(event.body.text) ??
        refuseTwice(slice, event.body.text, event.body.term)
      );
    case 'glossary.term-removed':
      return refuseUnknown(slice.terms, event.body.term);
    case 'glossary.meaning-given':
      return (
        refuseUnknown(slice.terms, event.body.term) ??
        refuseUnknown(session.people.departments, event.body.department, 'no-such-department')
      );
    case 'glossary.agreed':
      return refuseUnknown(slice.terms, event.body.term) ?? refuseBlank(event.body.meaning);
    case 'glossary.reopened':
      return byId(slice.terms, event.body.term)?.agreed === true ? undefined : { code: 'no-such-item' };
  }
}

/** One word, one entry: two would be agreed on differently. */
function refuseTwice({ terms }: GlossarySlice, text: string, id: Id): Refusal | undefined {
  const same = terms.find((term) => term.id !== id && foldedTerm(term.text) === foldedTerm(text));
  return same && { code: 'name-taken', detail: { name: same.text } };
}
