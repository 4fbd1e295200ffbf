import { stepKindOf } from '../../../shared/steps/index.ts';
import type { SessionState } from '../../../shared/session/state.ts';

/** A department that is talked about while nobody who speaks for it is here. */
export interface MissingVoice {
  readonly name: string;
  /** In how many captured things it is named; 0 for one that belongs to the session and has an empty seat. */
  readonly named: number;
}

/**
 * Rule 9, who is missing: departments of this session without anybody present, and other known departments that what was captured
 * names. `known` are the department names of the workspace.
 */
export function missingVoices(session: SessionState, known: readonly string[]): readonly MissingVoice[] {
  const { departments, participants } = session.people;
  if (participants.length === 0) return [];
  const seated = new Set(participants.filter((person) => person.present).map((person) => person.department));
  const texts = capturedTexts(session);
  const own = departments
    .filter((department) => !seated.has(department.id))
    .map(({ name }) => ({ name, named: countNamed(name, texts) }));
  const here = new Set(departments.map((department) => department.name.toLocaleLowerCase()));
  const others = known
    .filter((name) => !here.has(name.toLocaleLowerCase()))
    .map((name) => ({ name, named: countNamed(name, texts) }))
    .filter((voice) => voice.named > 0);
  return [...own, ...others];
}

/** Every captured text: items, and what each step can be found by. */
function capturedTexts(session: SessionState): readonly string[] {
  const ofSteps = session.meeting.agenda.flatMap((step) => {
    const slice = session.slices[step.id];
    const kind = stepKindOf(step.kind);
    if (slice === undefined || kind === undefined) return [];
    return kind.project(slice, step.id).map((projected) => projected.read().passage?.text ?? '');
  });
  return [...session.items.map((item) => item.text), ...ofSteps].filter((text) => text !== '');
}

/** Whole words only: "IT" is not in "with". A department of two letters or less counts only in capitals. */
function countNamed(name: string, texts: readonly string[]): number {
  const literal = name.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (literal === '') return 0;
  const flags = name.trim().length <= 2 ? 'u' : 'iu';
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, flags);
  return texts.filter((text) => word.test(text)).length;
}
