import type { Item } from '../../session/items.ts';
import { followUpOf, personName, printedItems, type MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Block, type Line, type Section } from '../document.ts';

/** What was noted on the way, step by step. */
export function notesSection(context: MinutesContext): readonly Section[] {
  const { session, say } = context;
  const notes = printedItems(context, 'note');
  if (notes.length === 0) return [];
  const steps = session.meeting.agenda.map((step) => ({ id: step.id, title: step.title }));
  const known = new Set(steps.map((step) => step.id));
  const groups = [
    ...steps.map(({ id, title }) => ({ title, notes: notes.filter((note) => note.step === id) })),
    {
      title: say('minutes.notes.outside'),
      notes: notes.filter((note) => note.step === null || !known.has(note.step)),
    },
  ].filter((group) => group.notes.length > 0);
  const blocks = groups.flatMap((group): readonly Block[] => [
    { type: 'paragraph', line: { spans: [span(group.title, 'strong')] } },
    { type: 'list', items: group.notes.map((note) => lineOf(context, note)) },
  ]);
  return [{ id: 'notes', rank: SECTION_RANK.talk, title: say('minutes.notes'), blocks }];
}

function lineOf(context: MinutesContext, note: Item): Line {
  const by = personName(context, note.by);
  const quiet = by === '' ? [] : [span(' '), span(by, 'soft')];
  return {
    id: note.id,
    spans: [span(note.text), ...quiet, ...followUpOf(context, note).flatMap((part) => [span(' '), part])],
  };
}
