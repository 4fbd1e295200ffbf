import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { Cause, Countermeasure, WhyTreeSlice } from './slice.ts';

/** Causes and countermeasures have tables of their own; the problem is found by search. */
export function projectWhyTree(slice: WhyTreeSlice, step: Id): readonly Projected[] {
  return [
    {
      id: step,
      entity: slice.problem,
      read: () => ({ rows: [], passage: { kind: 'problem', step, text: problemText(slice) } }),
    },
    ...slice.causes.map((cause) => projectCause(cause, step)),
    ...slice.countermeasures.map((countermeasure) => projectCountermeasure(countermeasure, step)),
  ];
}

function problemText({ problem }: WhyTreeSlice): string {
  return [problem.text, problem.source, problem.question].filter((text) => text !== '').join('\n');
}

function projectCause(cause: Cause, step: Id): Projected {
  const { id, parent, text, evidence, holds, root, category } = cause;
  const source = [evidence.by, evidence.source].filter((part) => part !== '').join(', ');
  return {
    id,
    entity: cause,
    read: () => ({
      rows: [
        {
          table: 'causes' as const,
          values: {
            id,
            step,
            parent,
            text,
            evidence: evidence.state,
            evidence_source: source,
            therefore: holds === null ? '' : holds ? 'holds' : 'does-not-hold',
            ending: root?.ending ?? '',
            category: category ?? '',
          },
        },
      ],
      passage: { kind: 'cause', step, text: source === '' ? text : `${text}\n${source}` },
    }),
  };
}

function projectCountermeasure(countermeasure: Countermeasure, step: Id): Projected {
  const { id, cause, text, strength, action, check } = countermeasure;
  const passage = [text, check.measure, check.note].filter((part) => part !== '').join('\n');
  return {
    id,
    entity: countermeasure,
    read: () => ({
      rows: [
        {
          table: 'countermeasures' as const,
          values: {
            id,
            step,
            cause,
            text,
            strength,
            action,
            check_measure: check.measure,
            check_date: check.date,
            check_result: check.result ?? '',
          },
        },
      ],
      passage: { kind: 'countermeasure', step, text: passage },
    }),
  };
}
