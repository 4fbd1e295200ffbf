import type { Say } from '../../language/say.ts';
import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { askedDepartments } from './asked.ts';
import { standingObjections, type DecideSlice } from './slice.ts';
import { standingOf } from './standing.ts';
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
  const rounds = (byId(slice.options, option ?? '')?.earlier.length ?? 0) + 1;
  if (slice.rule === 'consent' && rounds > 1) parts.push(say('decide.how.rounds', { count: rounds }));
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
      return leaderLine(slice, option, session, say);
    case 'fist-to-five':
      return fistLine(slice, option, session, say);
    case 'majority':
      return majorityLine(slice, option, session, say);
    case null:
      return '';
  }
}

type Teller = (slice: DecideSlice, option: Id | null, session: SessionState, say: DecideSay) => string;

/** Who was heard before the leader decided. */
const leaderLine: Teller = (slice, option, session, say) => {
  const name = byId(session.people.participants, slice.leader ?? '')?.name ?? say('decide.rule.leader');
  const heard = advisers(slice, option, session);
  return heard.length === 0
    ? say('decide.how.leader', { name })
    : say('decide.how.leader-heard', { name, names: heard.join(', ') });
};

const fistLine: Teller = (slice, option, session, say) => {
  if (option === null) return say('decide.how.fist-to-five');
  const { lowest, hands } = standingOf(slice, option, askedIn(session));
  return lowest === null
    ? say('decide.how.fist-to-five')
    : say('decide.how.fist-shown', { count: hands, lowest, threshold: slice.threshold });
};

const majorityLine: Teller = (slice, option, session, say) => {
  if (option === null) return say('decide.how.majority');
  const asked = askedIn(session);
  const { votes, for: departments } = standingOf(slice, option, asked);
  if (votes) {
    const { against, abstained } = votes;
    return say('decide.how.majority-hands', { for: votes.for, against, abstained });
  }
  return departments === 0
    ? say('decide.how.majority')
    : say('decide.how.majority-departments', { for: departments, all: asked.length });
};

function askedIn(session: SessionState): readonly Id[] {
  return askedDepartments(session.people).map(({ id }) => id);
}

/** People and departments who gave advice, and departments that took a position, each once. */
function advisers(slice: DecideSlice, option: Id | null, { people }: SessionState): readonly string[] {
  const nameOf = (participant: Id | null, department: Id | null): string | undefined =>
    byId(people.participants, participant ?? '')?.name ?? byId(people.departments, department ?? '')?.name;
  const remarks = slice.remarks.filter(
    (remark) => remark.kind === 'advice' && (remark.option === null || remark.option === option),
  );
  const positions = slice.positions.filter((position) => position.option === option);
  const names = [
    ...remarks.map(({ participant, department }) => nameOf(participant, department)),
    ...positions.map(({ department }) => nameOf(null, department)),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
