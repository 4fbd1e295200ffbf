import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import { stepOfKind, type Seed } from '../../session/linked.ts';
import type { SessionState } from '../../session/state.ts';
import { sliceOf } from '../../session/step-kind.ts';
import { EMPTY_HANDOVER } from './slice.ts';

const HANDOVER = { name: 'handover', empty: EMPTY_HANDOVER };

/**
 * The card as the second meeting starts with it, to be read back: everything on it, with the questions that were answered. The
 * acceptance stays behind: it is given again, after reading back. Nothing where the new agenda has no handover step.
 */
export function cardSeed(session: SessionState, step: Id): Seed {
  const slice = sliceOf(session, HANDOVER, step);
  const there = (id: Id | null) => {
    const person = byId(session.people.participants, id ?? '');
    return person?.present === true ? person : undefined;
  };
  return ({ agenda, mintId }) => {
    const into = stepOfKind(agenda, 'handover');
    if (into === undefined) return [];
    const event = (type: string, body: Readonly<Record<string, unknown>>) => ({
      type: `handover.${type}`,
      body: { step: into, ...body },
    });
    const { idea = '', helps = '' } = slice.answers;
    const point = there(slice.point);
    return [
      ...Object.entries({ idea, helps })
        .filter(([, text]) => text.trim() !== '')
        .map(([field, text]) => event('answered', { field, text })),
      ...slice.lines.map(({ part, text, how }) =>
        event('line-added', { line: mintId(), part, text, ...(how === '' ? {} : { how }) }),
      ),
      ...(point?.role === 'prover' ? [event('point-set', { participant: point.id })] : []),
      ...slice.questions
        .filter(({ answer }) => answer.trim() !== '')
        .flatMap(({ text, by, answer }) => {
          const question = mintId();
          return [
            event('asked', { question, text, by: there(by)?.id ?? null }),
            event('question-answered', { question, text: answer }),
          ];
        }),
    ];
  };
}
