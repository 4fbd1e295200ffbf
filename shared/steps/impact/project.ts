import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { Impact, ImpactSlice } from './slice.ts';

/** One row per department. */
export function projectImpact(slice: ImpactSlice, step: Id): readonly Projected[] {
  const change = Object.values(slice.change).filter((text) => text.trim() !== '');
  return [
    ...(change.length === 0
      ? []
      : [
          {
            id: step,
            entity: slice.change,
            read: () => ({ rows: [], passage: { kind: 'change', step, text: change.join('\n') } }),
          },
        ]),
    ...slice.impacts.map((impact) => projectOne(impact, step)),
  ];
}

function projectOne(impact: Impact, step: Id): Projected {
  const { id, department, effect, severity, yesIf, seated } = impact;
  const text = [effect, yesIf].filter((part) => part.trim() !== '').join('\n');
  return {
    id,
    entity: impact,
    read: () => ({
      rows: [
        {
          table: 'impacts',
          values: {
            id,
            step,
            department,
            effect,
            severity: severity ?? 'unknown',
            yes_if: yesIf,
            seated: seated ? 1 : 0,
          },
        },
      ],
      ...(text === '' ? {} : { passage: { kind: 'impact', step, text } }),
    }),
  };
}
