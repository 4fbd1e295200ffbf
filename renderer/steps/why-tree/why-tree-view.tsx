import { EMPTY_WHY_TREE } from '../../../shared/steps/why-tree/slice.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { namesOf } from '../../../shared/steps/why-tree/names.ts';
import { questionOf } from '../../../shared/steps/why-tree/question.ts';
import type { StepView } from '../step-view.ts';
import { WhyTreeTools } from './tools.tsx';
import { WhyTreeCanvas } from './why-tree-canvas.tsx';
import { WhyTreeRoom } from './why-tree-room.tsx';
import { whyTreeViewWords } from './words.ts';

export const whyTreeView: StepView = {
  Canvas: WhyTreeCanvas,
  Room: WhyTreeRoom,
  words: whyTreeViewWords,
  Tools: WhyTreeTools,
  question: (session, step, say) => {
    const { problem } = sliceOf(session, { name: 'why-tree', empty: EMPTY_WHY_TREE }, step.id);
    return questionOf(problem, say, namesOf(session));
  },
};
