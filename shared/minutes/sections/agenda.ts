import type { AgendaStep } from '../../session/meeting-events.ts';
import type { MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Line, type Section } from '../document.ts';

/** How the meeting differed from its template: steps that were added, left out, or given a session of their own. */
export function agendaSection({ session, say }: MinutesContext): readonly Section[] {
  const { agenda, skipped, plannedMinutes, visited, current } = session.meeting;
  const lineOf = (step: AgendaStep): readonly Line[] => {
    const why = step.id === current ? undefined : skipped[step.id];
    const title = step.title;
    if (why?.into) return [{ spans: [span(say('minutes.agenda.split-off', { title }))] }];
    if (why && why.because.trim() !== '')
      return [{ spans: [span(say('minutes.agenda.left-out-because', { title, because: why.because }))] }];
    if (why) return [{ spans: [span(say('minutes.agenda.left-out', { title }))] }];
    const added = plannedMinutes[step.id] === 0 && visited.includes(step.id) && step.minutes > 0;
    return added ? [{ spans: [span(say('minutes.agenda.added', { title }))] }] : [];
  };
  const items = agenda.flatMap(lineOf);
  if (items.length === 0) return [];
  return [
    {
      id: 'agenda',
      rank: SECTION_RANK.close,
      title: say('minutes.agenda'),
      blocks: [{ type: 'list', items }],
    },
  ];
}
