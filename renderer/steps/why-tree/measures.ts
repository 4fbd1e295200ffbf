import type { Id, When } from '../../../shared/session/event.ts';
import type { CheckResult, Strength } from '../../../shared/steps/why-tree/events.ts';
import type { Countermeasure } from '../../../shared/steps/why-tree/slice.ts';
import { selectedCause, type Hand } from './hand.ts';
import type { Owner } from './use-owner.ts';

/** Changes to countermeasures, each one gesture. */

export function addMeasure(hand: Hand, text: string, strength: Strength): void {
  const cause = selectedCause(hand);
  if (cause === undefined) return;
  const countermeasure = hand.mintId();
  void hand.session.append([
    {
      type: 'why-tree.countermeasure-added',
      body: { step: hand.step, countermeasure, cause: cause.id, text, strength },
    },
  ]);
}

export function changeMeasure(
  hand: Hand,
  countermeasure: Id,
  change: { readonly text?: string; readonly strength?: Strength },
): void {
  void hand.session.append([
    { type: 'why-tree.countermeasure-changed', body: { step: hand.step, countermeasure, ...change } },
  ]);
}

export function removeMeasure(hand: Hand, countermeasure: Id): void {
  void hand.session.append([
    { type: 'why-tree.countermeasure-removed', body: { step: hand.step, countermeasure } },
  ]);
}

export function planCheck(hand: Hand, countermeasure: Id, measure: string, date: string | null): void {
  void hand.session.append([
    { type: 'why-tree.check-planned', body: { step: hand.step, countermeasure, measure, date } },
  ]);
}

export function giveResult(hand: Hand, countermeasure: Id, result: CheckResult): void {
  void hand.session.append([
    { type: 'why-tree.check-resulted', body: { step: hand.step, countermeasure, result, note: '' } },
  ]);
}

/** The countermeasure becomes an action of one person, in one gesture: undo takes both back. */
export function makeAction(hand: Hand, { id, text }: Countermeasure, owner: Owner, when: When): void {
  const action = hand.mintId();
  void hand.session.append([
    ...owner.joins,
    {
      type: 'item.added',
      body: {
        item: action,
        step: hand.step,
        kind: 'action',
        text,
        owner: owner.id,
        when,
        serves: { kind: 'countermeasure', id },
      },
    },
    { type: 'why-tree.action-linked', body: { step: hand.step, countermeasure: id, action } },
  ]);
}
