import type { StepView } from '../step-view.ts';
import { MessageCanvas } from './message-canvas.tsx';
import { MessageRoom } from './message-room.tsx';
import { messageViewWords } from './words.ts';

export const messageView: StepView = { Canvas: MessageCanvas, Room: MessageRoom, words: messageViewWords };
