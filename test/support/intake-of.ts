import type { NewEvent } from '../../shared/session/event.ts';
import { mint } from './mint.ts';

/** A department the team knows, with the hours it can give in a week and its intake checklist, as events of the workspace. */
export function intakeOf(name: string, hours: number, lines: readonly string[]): readonly NewEvent[] {
  const minted = mint(9);
  const department = minted.id();
  const said = (type: string, body: NewEvent['body']) => minted.event('workspace', type, body);
  return [
    said('department.added', { department, name }),
    said('department.capacity-set', { department, hours }),
    ...lines.map((text) => said('intake.line-added', { line: minted.id(), department, text })),
  ];
}
