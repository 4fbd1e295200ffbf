import type { Command } from '../../app/command.ts';
import type { MeetingActions } from '../meeting-actions.ts';
import { askCustomer } from './ask-customer.ts';
import { callShakers } from './call-shakers.ts';
import { captureAction } from './capture-action.ts';
import { captureDecision } from './capture-decision.ts';
import { captureNote } from './capture-note.ts';
import { captureParked } from './capture-parked.ts';
import { capturePromise } from './capture-promise.ts';
import { captureRequest } from './capture-request.ts';
import { captureQuestion } from './capture-question.ts';
import { captureThanks } from './capture-thanks.ts';
import { changeAgenda } from './change-agenda.ts';
import { closeSession } from './close-session.ts';
import { goToSteps } from './go-to-step.ts';
import { lessTime } from './less-time.ts';
import { moreTime } from './more-time.ts';
import { nameFacilitator } from './name-facilitator.ts';
import { nextStep } from './next-step.ts';
import { openMinutes } from './open-minutes.ts';
import { openSource } from './open-source.ts';
import { pause } from './pause.ts';
import { previousStep } from './previous-step.ts';
import { redo } from './redo.ts';
import { rename } from './rename.ts';
import { resume } from './resume.ts';
import { roomView } from './room-view.ts';
import { showCaptured } from './show-captured.ts';
import { squeeze } from './squeeze.ts';
import { start } from './start.ts';
import { undo } from './undo.ts';

/** What can be done in a meeting. Steps add their own while they are shown. */
export const sessionCommands: readonly Command<MeetingActions>[] = [
  start,
  captureNote,
  captureAction,
  captureDecision,
  capturePromise,
  captureRequest,
  captureQuestion,
  captureParked,
  captureThanks,
  askCustomer,
  callShakers,
  nextStep,
  previousStep,
  ...goToSteps,
  pause,
  resume,
  moreTime,
  lessTime,
  squeeze,
  changeAgenda,
  closeSession,
  undo,
  redo,
  rename,
  nameFacilitator,
  roomView,
  showCaptured,
  openMinutes,
  openSource,
];
