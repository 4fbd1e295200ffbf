import type { EvidenceState } from '../../../shared/steps/why-tree/events.ts';
import type { RoomNames } from '../../../shared/language/blame.ts';
import { draftField, fillField, keepWords, selectedCause, start, type Hand } from './hand.ts';

export const EVIDENCE_STATES: readonly EvidenceState[] = ['verified', 'claimed', 'disproved', 'none'];

export interface Evidence {
  readonly state: EvidenceState;
  readonly by: string;
  readonly source: string;
}

/**
 * What was typed as evidence. Words that begin with somebody in the room ("Ben, saw it on Monday") are a claim of theirs, anything else
 * is something that shows it; `chosen` overrules that. Nothing typed and nothing chosen: somebody claims it, unsaid who.
 */
export function evidenceIn(text: string, chosen: EvidenceState | undefined, names: RoomNames): Evidence {
  const said = text.trim();
  const speaker = speakerIn(said, names);
  const state = chosen ?? (said === '' || speaker !== '' ? 'claimed' : 'verified');
  if (state === 'none') return { state, by: '', source: '' };
  if (state !== 'claimed') return { state, by: '', source: said };
  const comma = said.search(/[,:;]/u);
  const by = speaker === '' ? (comma < 0 ? said : said.slice(0, comma)) : speaker;
  const source = said.slice(by.length).replace(/^[\s,:;–-]+/u, '');
  return by.length > 400 ? { state, by: '', source: said } : { state, by: by.trim(), source };
}

/** The name, first name or department the words begin with, as typed; '' when there is none. */
function speakerIn(said: string, { people, departments }: RoomNames): string {
  const candidates = [...people, ...departments, ...people.map((name) => name.split(' ')[0] ?? '')]
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length);
  const lowered = said.toLocaleLowerCase();
  const found = candidates.find((name) => {
    const lower = name.toLocaleLowerCase();
    return lowered.startsWith(lower) && !/^[\p{L}\p{N}’']/u.test(lowered.slice(lower.length));
  });
  return found === undefined ? '' : said.slice(0, found.length);
}

export function asTyped({ by, source }: Omit<Evidence, 'state'>): string {
  return [by, source].filter((part) => part !== '').join(', ');
}

/** Opens the evidence of the selected cause, or the source of the problem. */
export function openEvidence(hand: Hand): void {
  const cause = selectedCause(hand);
  const typed = cause ? asTyped(cause.evidence) : hand.tree().slice.problem.source;
  fillField(hand, draftField.evidence(hand.step, cause?.id ?? null), typed);
  start(hand, { kind: 'evidence' });
}

/** Gives the selected cause its evidence, as it was typed; for the problem, the source. */
export function giveEvidence(hand: Hand, evidence: Evidence, typed: string): void {
  const cause = selectedCause(hand);
  const { text, question } = hand.tree().slice.problem;
  const change = cause
    ? { type: 'why-tree.evidence-given', body: { step: hand.step, cause: cause.id, ...evidence } }
    : {
        type: 'why-tree.problem-stated',
        body: {
          step: hand.step,
          text,
          source: asTyped(evidence),
          ...(question === '' ? {} : { question }),
        },
      };
  void keepWords(hand, draftField.evidence(hand.step, cause?.id ?? null), typed, change);
}
