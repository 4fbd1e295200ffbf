import type { StepKindName } from '../../shared/steps/index.ts';
import { bulletproofView } from './bulletproof/bulletproof-view.tsx';
import { carryOverView } from './carry-over/carry-over-view.tsx';
import { closeView } from './close/close-view.tsx';
import { decideView } from './decide/decide-view.tsx';
import { frameView } from './frame/frame-view.tsx';
import { glossaryView } from './glossary/glossary-view.tsx';
import { ideateView } from './ideate/ideate-view.tsx';
import { impactView } from './impact/impact-view.tsx';
import { messageView } from './message/message-view.tsx';
import { planView } from './plan/plan-view.tsx';
import { breakdownView } from './breakdown/breakdown-view.tsx';
import { handoverView } from './handover/handover-view.tsx';
import { promiseView } from './promise/promise-view.tsx';
import { requestsView } from './requests/requests-view.tsx';
import { roomView } from './room/room-view.tsx';
import { roundView } from './round/round-view.tsx';
import { shortlistView } from './shortlist/shortlist-view.tsx';
import type { StepView } from './step-view.ts';
import { sortView } from './sort/sort-view.tsx';
import { thanksView } from './thanks/thanks-view.tsx';
import { voteView } from './vote/vote-view.tsx';
import { whyTreeView } from './why-tree/why-tree-view.tsx';
import { writeView } from './write/write-view.tsx';

/** Every step kind's view. Adding one: its folder here, its folder in shared/steps, one line in each registry. */
export const stepViews = {
  frame: frameView,
  room: roomView,
  'carry-over': carryOverView,
  round: roundView,
  write: writeView,
  sort: sortView,
  vote: voteView,
  'why-tree': whyTreeView,
  decide: decideView,
  plan: planView,
  promise: promiseView,
  message: messageView,
  thanks: thanksView,
  requests: requestsView,
  impact: impactView,
  glossary: glossaryView,
  close: closeView,
  ideate: ideateView,
  shortlist: shortlistView,
  bulletproof: bulletproofView,
  handover: handoverView,
  breakdown: breakdownView,
} as const satisfies Readonly<Record<StepKindName, StepView>>;
