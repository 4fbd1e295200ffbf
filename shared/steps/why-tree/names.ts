import type { SessionState } from '../../session/state.ts';
import { customerLine } from '../frame/customer-line.ts';

/** Names of this session that keep their capital in the middle of a sentence. */
export function namesOf(session: SessionState): readonly string[] {
  const { departments, participants } = session.people;
  const { customer } = customerLine(session);
  const names = [...departments, ...participants].map(({ name }) => name);
  return customer === '' ? names : [...names, customer];
}
