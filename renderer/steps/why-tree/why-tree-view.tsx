import { EMPTY_WHY_TREE } from '../../../shared/steps/why-tree/slice.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { customerLine } from '../../../shared/steps/frame/customer-line.ts';
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
    const { departments, participants } = session.people;
    const names = [...departments, ...participants].map(({ name }) => name);
    return questionOf(problem, say, [...names, customerLine(session).customer]);
  },
};
