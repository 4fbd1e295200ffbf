import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Role } from '../../../shared/session/meeting-events.ts';
import type { Closing } from '../../../shared/steps/bulletproof/events.ts';
import type { KeptFix } from '../../../shared/steps/bulletproof/slice.ts';
import { readIdea } from '../../../shared/steps/ideate/idea-line.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type BulletproofActions = ReturnType<typeof useBulletproof>;

/** What the room can do to find out whether an idea holds. */
export function useBulletproof(step: Id) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const change = (type: string, body: Change['body']): Change => ({ type, body: { step, ...body } });
  const append = (...changes: readonly Change[]) => void store.append(changes);
  /** Whoever speaks for a role takes its hat, if they have not. */
  const hat = (participant: Id, role: Role): readonly Change[] => {
    const person = byId(store.getState().log.state.people.participants, participant);
    return person?.role === role ? [] : [{ type: 'people.changed', body: { participant, role } }];
  };
  const hole = (trial: Id, line: string, premortem: boolean): Change => {
    const { text, by } = readIdea(line, store.getState().log.state.people.participants);
    return change('bulletproof.hole-found', { hole: mintId(), trial, text, by, premortem });
  };
  return {
    begin: (pick: Id | null, text: string) =>
      append(change('bulletproof.trial-begun', { trial: mintId(), pick, text })),
    removeTrial: (trial: Id) => append(change('bulletproof.trial-removed', { trial })),
    findHole: (trial: Id, line: string, premortem: boolean) => append(hole(trial, line, premortem)),
    rewordHole: (id: Id, text: string) => append(change('bulletproof.hole-changed', { hole: id, text })),
    removeHole: (id: Id) => append(change('bulletproof.hole-removed', { hole: id })),
    keepFix: (trial: Id, text: string) =>
      append(change('bulletproof.fix-kept', { fix: mintId(), trial, text })),
    removeFix: (fix: Id) => append(change('bulletproof.fix-removed', { fix })),
    /** It was a hole all along. */
    fixIsHole: ({ id, trial, text }: KeptFix) =>
      append(change('bulletproof.fix-removed', { fix: id }), hole(trial, text, false)),
    beginFixing: (trial: Id) => append(change('bulletproof.fixing-begun', { trial })),
    close: (id: Id, closing: Closing, text: string) =>
      append(change('bulletproof.hole-closed', { hole: id, closing, text })),
    /** A fix that was kept has found its hole. */
    closeWith: (id: Id, fix: KeptFix) =>
      append(
        change('bulletproof.hole-closed', { hole: id, closing: 'fixed', text: fix.text }),
        change('bulletproof.fix-removed', { fix: fix.id }),
      ),
    openHole: (id: Id) => append(change('bulletproof.hole-closed', { hole: id, closing: null, text: '' })),
    askAgain: (trial: Id) => append(change('bulletproof.asked-again', { trial })),
    pass: (trial: Id, by: Id) => append(...hat(by, 'prover'), change('bulletproof.passed', { trial, by })),
    drop: (trial: Id, by: Id, because: string) =>
      append(...hat(by, 'mover'), change('bulletproof.dropped', { trial, by, because })),
    reopen: (trial: Id) => append(change('bulletproof.reopened', { trial })),
  };
}
