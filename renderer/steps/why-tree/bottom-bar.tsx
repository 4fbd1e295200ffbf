import type { ReactNode } from 'react';
import { EMPTY_WHY_TREE } from '../../../shared/steps/why-tree/slice.ts';
import { useSessionView, useSlice } from '../../session/use-session.ts';
import { HintRow } from './bars/hint-row.tsx';
import { EndingBar } from './bars/ending-bar.tsx';
import { PersonBar } from './bars/person-bar.tsx';
import { QuestionBar } from './bars/question-bar.tsx';
import { SortingBar } from './bars/sorting-bar.tsx';
import { SponsorBar } from './bars/sponsor-bar.tsx';
import { TypingKeys } from './bars/typing-keys.tsx';
import { UnknownBar } from './bars/unknown-bar.tsx';
import { useDesk, useHand } from './hand-context.tsx';
import { MeasuresPanel } from './panels/measures-panel.tsx';
import { TestingPanel } from './panels/testing-panel.tsx';
import styles from './bottom-bar.module.css';

/** Under the tree: a question the tree asks, the choice being made, or the keys of the selected cause. */
export function BottomBar() {
  const kind = useDesk((desk) => desk.doing.kind);
  const offered = useDesk((desk) => desk.offer !== null);
  const { step } = useHand();
  const slice = useSlice({ name: 'why-tree', empty: EMPTY_WHY_TREE }, step);
  const stated = slice.problem.text !== '';
  const closed = useSessionView(({ log }) => log.state.meeting.status === 'closed');
  // The offer for what is being typed stands right below, in the cockpit's own bar.
  if (closed || offered || !stated) return null;
  return <div className={styles.place}>{bars[kind]}</div>;
}

const bars = {
  reading: <HintRow />,
  adding: <TypingKeys into="adding" />,
  rewording: <TypingKeys into="words" />,
  evidence: <TypingKeys into="evidence" />,
  ending: <EndingBar />,
  unknown: <UnknownBar />,
  sponsor: <SponsorBar />,
  sorting: <SortingBar />,
  person: <PersonBar />,
  question: <QuestionBar />,
  testing: <TestingPanel />,
  measures: <MeasuresPanel />,
} as const satisfies Readonly<Record<string, ReactNode>>;
