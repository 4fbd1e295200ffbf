import type { KeyboardEvent, MouseEvent } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { dig, openWords } from './causes.ts';
import { select, type Hand } from './hand.ts';
import { DRAFT, PROBLEM } from './tree/layout.ts';

/** What a tree of any view listens to, for all its causes at once. */
export function treeHandlers(hand: Hand) {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => onTreeKeyDown(event, hand),
    onClick: (event: MouseEvent<HTMLElement>) => {
      const cause = causeAt(event);
      if (cause !== undefined && cause !== hand.desk.getState().selected) select(hand, cause);
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      if (causeAt(event) !== undefined && hand.desk.getState().doing.kind === 'reading') openWords(hand);
    },
  };
}

/** The cause that was pressed; null for the problem, undefined beside the cards and on the one being typed. */
function causeAt({ target }: MouseEvent<HTMLElement>): Id | null | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  const key = card?.dataset['card'];
  if (key === undefined || key === DRAFT) return undefined;
  return key === PROBLEM ? null : key;
}

/**
 * The keys a focused cause takes itself, because to the window's keys it is a control of its own: Enter, F2, and Escape, which leaves the
 * tree forwards (Tab is evidence here). All others are commands.
 */
function onTreeKeyDown(event: KeyboardEvent<HTMLElement>, hand: Hand): void {
  const { doing, selected } = hand.desk.getState();
  const isCause = event.target instanceof Element && event.target.getAttribute('role') === 'treeitem';
  if (!isCause || doing.kind !== 'reading') return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === 'Enter') dig(hand, selected);
  else if (event.key === 'F2') openWords(hand);
  else if (event.key === 'Escape') focusAfter(event.currentTarget);
  else return;
  event.preventDefault();
}

/** The first stop for Tab behind the tree. */
function focusAfter(tree: HTMLElement): void {
  const stops = document.querySelectorAll<HTMLElement>(
    'button:not([tabindex="-1"]), a[href], input:not([tabindex="-1"]), textarea, [tabindex="0"]',
  );
  const next = [...stops].find(
    (stop) =>
      (tree.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !tree.contains(stop),
  );
  next?.focus();
}
