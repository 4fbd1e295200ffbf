import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { addBesideSelected } from './add-beside.ts';
import { dig } from './dig.ts';
import { foldBranch } from './fold-branch.ts';
import { giveEvidenceToSelected } from './give-evidence.ts';
import { goDown } from './go-down.ts';
import { goFirst } from './go-first.ts';
import { goLast } from './go-last.ts';
import { goLeft } from './go-left.ts';
import { goRight } from './go-right.ts';
import { goUp } from './go-up.ts';
import { markSelectedRoot } from './mark-root.ts';
import { moveDown } from './move-down.ts';
import { moveIn } from './move-in.ts';
import { moveOut } from './move-out.ts';
import { moveUp } from './move-up.ts';
import { nextView } from './next-view.ts';
import { planMeasures } from './plan-measures.ts';
import { removeBranch } from './remove-branch.ts';
import { rewordSelected } from './reword.ts';
import { showWhole } from './show-whole.ts';
import { sortCause } from './sort-cause.ts';
import { testLinks } from './test-links.ts';
import { wordRoomQuestion } from './word-question.ts';

/** Everything the why-tree can be asked to do, in the order of the key list. */
export const treeCommands: readonly Command<Hand>[] = [
  dig,
  addBesideSelected,
  giveEvidenceToSelected,
  markSelectedRoot,
  testLinks,
  planMeasures,
  rewordSelected,
  sortCause,
  removeBranch,
  wordRoomQuestion,
  moveUp,
  moveDown,
  moveOut,
  moveIn,
  nextView,
  showWhole,
  foldBranch,
  goLeft,
  goRight,
  goUp,
  goDown,
  goFirst,
  goLast,
];
