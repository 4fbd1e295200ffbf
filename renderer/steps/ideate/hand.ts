import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Idea, IdeateSlice } from '../../../shared/steps/ideate/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { IdeateActions } from './use-ideate.ts';

/** What the commands of the step act on. */
export interface IdeateHand {
  readonly rows: Rows;
  readonly slice: IdeateSlice;
  readonly actions: IdeateActions;
  /** The next idea builds on this one; null for an idea of its own. */
  readonly build: (on: Id | null) => void;
}

/** The idea the keyboard is in. */
export function heldIdea({ rows, slice }: IdeateHand): Idea | undefined {
  return byId(slice.ideas, rows.held() ?? '');
}

export function isSilent({ silence }: IdeateSlice): boolean {
  return silence !== null && !silence.over;
}
