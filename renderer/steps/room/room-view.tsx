import type { StepView } from '../step-view.ts';
import { RoomCanvas } from './room-canvas.tsx';
import { RoomRoom } from './room-room.tsx';
import { roomViewWords } from './words.ts';

export const roomView: StepView = { Canvas: RoomCanvas, Room: RoomRoom, words: roomViewWords };
