import { speaker } from '../../../shared/language/say.ts';
import { byId } from '../../../shared/session/entities.ts';
import type { Id, When } from '../../../shared/session/event.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import type { Department } from '../../../shared/session/people.ts';
import type { ChangeField, Severity } from '../../../shared/steps/impact/events.ts';
import { impact } from '../../../shared/steps/impact/impact.ts';
import type { Impact } from '../../../shared/steps/impact/slice.ts';
import { useServices } from '../../app/services.tsx';
import { useWorkspaceStore } from '../../app/workspace.ts';
import { useSessionStore } from '../../session/use-session.ts';

export type ImpactActions = ReturnType<typeof useImpact>;

/** What a facilitator can do in the sweep. */
export function useImpact(step: Id) {
  const store = useSessionStore();
  const workspace = useWorkspaceStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>>) =>
    void store.append([{ type, body: { step, ...body } }]);
  return {
    state: (field: ChangeField, text: string) => one('impact.change-stated', { field, text }),
    tell: (department: Id, severity: Severity, effect: string) =>
      one('impact.told', { impact: mintId(), department, severity, effect, yesIf: '' }),
    change: (
      id: Id,
      change: { readonly severity?: Severity; readonly effect?: string; readonly yesIf?: string },
    ) => one('impact.changed', { impact: id, ...change }),
    /** The department is asked again; a question that stood in its place goes with it. */
    takeBack: ({ id, question }: Impact) =>
      void store.append([
        { type: 'impact.taken-back', body: { step, impact: id } },
        ...(question !== null && byId(store.getState().log.state.items, question)
          ? [{ type: 'item.removed', body: { item: question } }]
          : []),
      ]),
    /** A question with an owner instead of a guess, in one gesture. */
    findOut: (department: Department, owner: Id, when: When) => {
      const { what = '' } = sliceOf(store.getState().log.state, impact, step).change;
      const say = speaker(impact.words);
      const change = what.trim().replace(/[.!?]+$/u, '');
      const text =
        change === ''
          ? say('impact.question-plain', { department: department.name })
          : say('impact.question', { department: department.name, change });
      const question = mintId();
      void store.append([
        { type: 'item.added', body: { item: question, step, kind: 'question', text, owner, when } },
        {
          type: 'impact.question-asked',
          body: { step, impact: mintId(), department: department.id, question },
        },
      ]);
    },
    /** One more department the change touches; under the id the workspace knows it by. */
    addDepartment: (name: string) => {
      const here = store.getState().log.state.people.departments;
      const known = [...here, ...workspace.getState().log.state.departments].find(
        (other) => other.name.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase(),
      );
      if (here.some(({ id }) => id === known?.id)) return;
      const body = { department: known?.id ?? mintId(), name: known?.name ?? name };
      void store.append([{ type: 'people.department-added', body }]);
    },
  };
}
