import type { Id } from '../../shared/session/event.ts';
import type { Person } from '../../shared/workspace/workspace.ts';
import { useNotify } from '../app/toasts.tsx';
import { useServices } from '../app/services.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { useWorkspaceStore } from '../app/workspace.ts';
import type { PeopleWord } from './words.ts';

/** What can be done to departments and people, each one gesture that can be taken back. */
export function usePeople() {
  const store = useWorkspaceStore();
  const { mintId } = useServices();
  const notify = useNotify();
  const failureWords = useFailureWords();
  const say = useSay<PeopleWord>();

  const give = async (type: string, body: Readonly<Record<string, unknown>>): Promise<boolean> => {
    const failed = await store.append([{ type, body }]);
    if (failed) notify({ message: failureWords(failed) });
    return failed === undefined;
  };
  const remove = async (type: string, body: Readonly<Record<string, unknown>>, name: string) => {
    if (!(await give(type, body))) return;
    const action = { label: say('people.undo'), perform: () => void store.undo() };
    notify({ message: say('people.removed', { name }), action });
  };

  return {
    addDepartment: (name: string) => void give('department.added', { department: mintId(), name }),
    renameDepartment: (department: Id, name: string) => void give('department.renamed', { department, name }),
    removeDepartment: (department: Id, name: string) =>
      void remove('department.removed', { department }, name),
    /** Null for not known. */
    setCapacity: (department: Id, hours: number | null) =>
      void give('department.capacity-set', { department, hours }),
    addLine: (department: Id, text: string) =>
      void give('intake.line-added', { line: mintId(), department, text }),
    changeLine: (line: Id, text: string) => void give('intake.line-changed', { line, text }),
    removeLine: (line: Id, text: string) => void remove('intake.line-removed', { line }, text),
    addPerson: (name: string, department: Id | null) =>
      void give('person.added', { person: mintId(), name, department, seat: null }),
    changePerson: (person: Id, change: Partial<Omit<Person, 'id'>>) =>
      void give('person.changed', { person, ...change }),
    removePerson: (person: Id, name: string) => void remove('person.removed', { person }, name),
  };
}
