import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import type { BreakdownWord } from './words.ts';

export interface TermWords {
  readonly text: string;
  readonly missing: boolean;
}

type Terms = Pick<Item, 'owner' | 'effort' | 'when'>;

/** Who, hours and date of a piece in words; what is missing asks for itself. */
export function useTermWords(): (terms: Terms) => Readonly<Record<'owner' | 'hours' | 'date', TermWords>> {
  const say = useSay<BreakdownWord>();
  const dates = useDates();
  const { participants, departments } = useSession((state) => state.people);
  const missing = (word: 'who' | 'hours' | 'date'): TermWords => ({
    text: say(`breakdown.${word}-missing`),
    missing: true,
  });
  return ({ owner, effort, when }) => {
    const name = byId(participants, owner ?? '')?.name;
    const hours = effort.map(({ department, hours: count }) =>
      say('breakdown.hours-of', {
        hours: Math.round(count * 100) / 100,
        department: byId(departments, department)?.name ?? '',
      }).trim(),
    );
    return {
      owner: name === undefined ? missing('who') : there(name),
      hours: hours.length === 0 ? missing('hours') : there(hours.join(', ')),
      date:
        when === null
          ? missing('date')
          : there(
              say(when.kind === 'by' ? 'breakdown.by-date' : 'breakdown.at-date', { when: dates.when(when) }),
            ),
    };
  };
}

function there(text: string): TermWords {
  return { text, missing: false };
}
