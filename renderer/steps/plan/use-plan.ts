import type { Id, When } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import type { Served } from '../../../shared/steps/plan/serving.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export interface ActionChange {
  readonly text?: string;
  readonly owner?: Id | null;
  readonly when?: When | null;
  readonly serves?: { readonly kind: string; readonly id: Id } | null;
  readonly swapDay?: boolean;
}

export interface NewAction {
  readonly text: string;
  readonly owner?: Id | undefined;
  readonly when?: When | undefined;
  readonly serves?: Pick<Served, 'kind' | 'id'> | undefined;
}

export type PlanActions = ReturnType<typeof usePlan>;

/** What a facilitator can do with actions. */
export function usePlan(step: Id) {
  const { append } = useSessionStore();
  const { mintId } = useServices();
  const change = (item: Id, parts: ActionChange) =>
    void append([{ type: 'item.changed', body: { item, ...parts } }]);
  return {
    add: ({ text, owner, when, serves }: NewAction) =>
      void append([
        {
          type: 'item.added',
          body: {
            item: mintId(),
            step,
            kind: 'action',
            text,
            ...(owner === undefined ? {} : { owner }),
            ...(when === undefined ? {} : { when }),
            ...(serves === undefined ? {} : { serves: { kind: serves.kind, id: serves.id } }),
          },
        },
      ]),
    change,
    /** By leaves room; at is exact and asks for a reason. */
    toggleExact: ({ id, when }: Item) => {
      if (when === null) return;
      const { because: _, ...rest } = when;
      change(id, { when: { ...rest, kind: when.kind === 'by' ? 'at' : 'by' } });
    },
    remove: (item: Id) => void append([{ type: 'item.removed', body: { item } }]),
  };
}
