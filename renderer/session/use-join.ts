import type { PersonLine } from '../../shared/steps/room/person-line.ts';
import { useServices } from '../app/services.tsx';
import { useWorkspaceStore } from '../app/workspace.ts';
import { joining } from './joining.ts';
import { useSessionStore } from './use-session.ts';

/** Brings people into the session, and keeps the new ones in the workspace for next time. */
export function useJoin(): (lines: readonly PersonLine[]) => void {
  const store = useSessionStore();
  const workspace = useWorkspaceStore();
  const { mintId } = useServices();
  return (lines) => {
    const changes = joining(lines, store.getState().log.state.people, workspace.getState().log.state, mintId);
    if (changes.session.length > 0) void store.append(changes.session);
    if (changes.workspace.length > 0) void workspace.append(changes.workspace);
  };
}
