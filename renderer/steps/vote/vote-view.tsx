import type { StepView } from '../step-view.ts';
import { VoteCanvas } from './vote-canvas.tsx';
import { VoteRoom } from './vote-room.tsx';
import { voteViewWords } from './words.ts';

export const voteView: StepView = { Canvas: VoteCanvas, Room: VoteRoom, words: voteViewWords };
