import type { AnyStepKind } from '../session/step-kind.ts';
import { frame } from './frame/frame.ts';
import { room } from './room/room.ts';
import { carryOver } from './carry-over/carry-over.ts';
import { round } from './round/round.ts';
import { write } from './write/write.ts';
import { sort } from './sort/sort.ts';
import { vote } from './vote/vote.ts';
import { whyTree } from './why-tree/why-tree.ts';
import { decide } from './decide/decide.ts';
import { breakdown } from './breakdown/breakdown.ts';
import { handover } from './handover/handover.ts';
import { promise } from './promise/promise.ts';
import { plan } from './plan/plan.ts';
import { message } from './message/message.ts';
import { thanks } from './thanks/thanks.ts';
import { close } from './close/close.ts';
import { requests } from './requests/requests.ts';
import { impact } from './impact/impact.ts';
import { glossary } from './glossary/glossary.ts';
import { bulletproof } from './bulletproof/bulletproof.ts';
import { ideate } from './ideate/ideate.ts';
import { shortlist } from './shortlist/shortlist.ts';

/** Every step kind. Adding one: its folder here, its folder in renderer/steps, one line in each registry. */
export const stepKinds = {
  frame,
  room,
  'carry-over': carryOver,
  round,
  write,
  sort,
  vote,
  'why-tree': whyTree,
  decide,
  plan,
  promise,
  message,
  thanks,
  requests,
  impact,
  glossary,
  close,
  ideate,
  shortlist,
  bulletproof,
  handover,
  breakdown,
} as const satisfies Readonly<Record<string, AnyStepKind>>;

export type StepKindName = keyof typeof stepKinds;

export function stepKindOf(name: string): AnyStepKind | undefined {
  return isStepKind(name) ? stepKinds[name] : undefined;
}

export function isStepKind(name: string): name is StepKindName {
  return Object.hasOwn(stepKinds, name);
}
