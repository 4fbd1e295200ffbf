import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { logBug } from './log-bug.ts';

export interface BugWords {
  readonly what: string;
  readonly kept: string;
  readonly next: string;
  readonly reload: string;
}

interface BugBoundaryProps {
  readonly words: BugWords;
  readonly children: ReactNode;
  /** Another value (the next screen) tries again. */
  readonly resetKey: string;
}

interface BugBoundaryState {
  readonly broken: boolean;
  readonly resetKey: string;
}

/** Catches what must not happen. Nothing is lost: a reload folds the saved events again. */
export class BugBoundary extends Component<BugBoundaryProps, BugBoundaryState> {
  override state: BugBoundaryState = { broken: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<BugBoundaryState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: BugBoundaryProps, state: BugBoundaryState): BugBoundaryState | null {
    return props.resetKey === state.resetKey ? null : { broken: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown): void {
    logBug(error);
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <main style={{ maxWidth: '40rem', margin: 'var(--s8) auto', padding: '0 var(--s5)' }}>
        <ErrorNote
          what={words.what}
          kept={words.kept}
          next={words.next}
          action={
            <Button variant="primary" onPress={() => window.location.reload()} initialFocus>
              {words.reload}
            </Button>
          }
        />
      </main>
    );
  }
}
