import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Desk } from './desk.ts';
import type { Hand } from './hand.ts';

export const HandContext = createContext<Hand | undefined>(undefined);

export function useHand(): Hand {
  const hand = use(HandContext);
  if (hand === undefined) throw new Error('no why-tree around this component');
  return hand;
}

/** Part of what this window does with the tree; renders again only when that part changes. */
export function useDesk<Part>(select: (desk: Desk) => Part): Part {
  return useStore(useHand().desk, select);
}
