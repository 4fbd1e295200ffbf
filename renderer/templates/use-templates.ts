import type { Id } from '../../shared/session/event.ts';
import type { AgendaStep } from '../../shared/session/meeting-events.ts';
import { failure, isErrorCode } from '../../shared/contract/errors.ts';
import type { Template } from '../../shared/workspace/events.ts';
import { readTemplateFile } from '../../shared/workspace/template-file.ts';
import { placedBehind, type AgendaActions } from '../app/agenda/agenda-actions.ts';
import { useServices } from '../app/services.tsx';
import { useNotify } from '../app/toasts.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { useWorkspaceStore } from '../app/workspace.ts';
import type { AnyTemplate } from './any-template.ts';
import type { TemplatesWord } from './words.ts';

/** What can be done to the team's own templates, each one gesture that can be taken back. */
export function useTemplates() {
  const store = useWorkspaceStore();
  const { mintId } = useServices();
  const notify = useNotify();
  const failureWords = useFailureWords();
  const say = useSay<TemplatesWord>();

  const save = async (template: Template): Promise<boolean> => {
    const failed = await store.append([{ type: 'template.saved', body: { template } }]);
    if (failed) notify({ message: failureWords(failed) });
    return failed === undefined;
  };
  /** Always from what is kept now: two fields may settle one right after the other. */
  const change = (id: string, next: (template: Template) => Template): void => {
    const template = store.getState().log.state.templates.find((other) => other.id === id);
    if (template) void save(next(template));
  };
  const withSteps = (id: string, next: (steps: readonly AgendaStep[]) => readonly AgendaStep[]): void =>
    change(id, (template) => ({ ...template, steps: [...next(template.steps)] }));

  return {
    /** A copy to change; resolves to its id, or undefined when it could not be kept. */
    copy: async ({ name, purpose, steps }: AnyTemplate): Promise<string | undefined> => {
      const id = mintId();
      const copied = { id, name: say('templates.copy-name', { name }), purpose };
      const kept = await save({ ...copied, steps: steps.map((step) => ({ ...step, id: mintId() })) });
      return kept ? id : undefined;
    },
    /** What a file holds, as a template of the team's own; resolves to its id. */
    takeIn: async (text: string): Promise<string | undefined> => {
      const read = readTemplateFile(text, mintId);
      if (!read.ok) {
        const { code, detail } = read.refusal;
        notify({ message: failureWords(failure(isErrorCode(code) ? code : 'bug', detail)) });
        return undefined;
      }
      if (!(await save(read.template))) return undefined;
      notify({ message: say('templates.imported', { name: read.template.name }) });
      return read.template.id;
    },
    say: (id: string, words: Partial<Pick<Template, 'name' | 'purpose'>>) =>
      change(id, (template) => ({ ...template, ...words })),
    remove: async ({ id, name }: AnyTemplate) => {
      const failed = await store.append([{ type: 'template.removed', body: { template: id } }]);
      if (failed) return notify({ message: failureWords(failed) });
      const action = { label: say('templates.undo'), perform: () => void store.undo() };
      notify({ message: say('templates.removed', { name }), action });
    },
    undo: () => void store.undo(),
    agendaOf: (id: string): AgendaActions => ({
      add: (step, after) => {
        const added: AgendaStep = { ...step, id: mintId() };
        withSteps(id, (steps) => placedBehind(steps, added, after));
        return added.id;
      },
      move: (step, after) =>
        withSteps(id, (steps) => {
          const moved = steps.find((other) => other.id === step);
          return moved ? placedBehind(without(steps, step), moved, after) : steps;
        }),
      change: (step, said) =>
        withSteps(id, (steps) => steps.map((other) => (other.id === step ? { ...other, ...said } : other))),
      leaveOut: (step) =>
        withSteps(id, (steps) => {
          if (steps.length > 1) return without(steps, step);
          notify({ message: say('templates.last-step') });
          return steps;
        }),
    }),
  };
}

function without(steps: readonly AgendaStep[], step: Id): readonly AgendaStep[] {
  return steps.filter((other) => other.id !== step);
}
