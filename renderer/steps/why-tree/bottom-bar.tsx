import type { ReactNode } from 'react';
import { useSessionView } from '../../session/use-session.ts';
import { HintRow } from './bars/hint-row.tsx';
import { EndingBar } from './bars/ending-bar.tsx';
import { PersonBar } from './bars/person-bar.tsx';
import { QuestionBar } from './bars/question-bar.tsx';
import { SortingBar } from './bars/sorting-bar.tsx';
import { SponsorBar } from './bars/sponsor-bar.tsx';
import { UnknownBar } from './bars/unknown-bar.tsx';
import { useDesk } from './hand-context.tsx';
import { MeasuresPanel } from './panels/measures-panel.tsx';
import { TestingPanel } from './panels/testing-panel.tsx';
import styles from './bottom-bar.module.css';

/** Under the tree: a question the tree asks, the choice being made, or the keys of the selected cause. */
export function BottomBar() {
  const kind = useDesk((desk) => desk.doing.kind);
  const offered = useDesk((desk) => desk.offer !== null);
  const closed = useSessionView(({ log }) => log.state.meeting.status === 'closed');
  // The offer for what is being typed stands right below, in the cockpit's own bar.
  if (closed || offered || bars[kind] === null) return null;
  return <div className={styles.place}>{bars[kind]}</div>;
}

const bars = {
  reading: <HintRow />,
  adding: <HintRow />,
  rewording: null,
  evidence: null,
  ending: <EndingBar />,
  unknown: <UnknownBar />,
  sponsor: <SponsorBar />,
  sorting: <SortingBar />,
  person: <PersonBar />,
  question: <QuestionBar />,
  testing: <TestingPanel />,
  measures: <MeasuresPanel />,
} as const satisfies Readonly<Record<string, ReactNode>>;
