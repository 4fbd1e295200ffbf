import type { Say } from '../../language/say.ts';
import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { standingObjections, type DecideSlice } from './slice.ts';
import type { decideWords } from './words.ts';

type DecideSay = Say<keyof typeof decideWords>;

/** One line under the decision: the rule, who agreed, which objections were met and which stand. Kept with the decision item. */
export function howDecided(
  slice: DecideSlice,
  option: Id | null,
  session: SessionState,
  say: DecideSay,
): string {
  const parts = [ruleLine(slice, option, session, say)];
  const met = slice.objections.filter(
    (objection) => objection.option === option && objection.how.trim() !== '',
  );
  const standing = option === null ? [] : standingObjections(slice, option);
  if (met.length > 0)
    parts.push(
      say('decide.how.objections-met', {
        count: met.length,
        list: met.map((objection) => objection.how).join('; '),
      }),
    );
  if (standing.length > 0) {
    const list = standing.map((objection) => objection.text).join('; ');
    parts.push(say('decide.how.objections-standing', { count: standing.length, list }));
  }
  return parts.join(' ');
}

function ruleLine(slice: DecideSlice, option: Id | null, session: SessionState, say: DecideSay): string {
  switch (slice.rule) {
    case 'consent': {
      const agreed = slice.positions.filter(
        (position) => position.option === option && position.stance !== 'against',
      );
      const names = agreed.map(
        (position) => byId(session.people.departments, position.department)?.name ?? '',
      );
      const all = session.people.departments.map((department) => department.name);
      return say('decide.how.consent', { names: (names.length > 0 ? names : all).join(', ') });
    }
    case 'leader':
      return say('decide.how.leader', {
        name: byId(session.people.participants, slice.leader ?? '')?.name ?? say('decide.rule.leader'),
      });
    case 'fist-to-five':
      return say('decide.how.fist-to-five');
    case 'majority':
      return say('decide.how.majority');
    case null:
      return '';
  }
}
