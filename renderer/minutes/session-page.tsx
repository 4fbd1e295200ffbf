import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { assertNever, type Id } from '../../shared/session/event.ts';
import { navigate } from '../app/use-route.ts';
import { useSay } from '../app/use-say.ts';
import { useScreenTitle } from '../app/use-screen-title.ts';
import type { appWords } from '../app/words.ts';
import { OpenSession } from '../session/open-session.tsx';
import { useSession, useSessionView } from '../session/use-session.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { mainId, Page } from '../ui/page.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FollowUp } from './follow-up.tsx';
import { PrintedMinutes } from './printed-minutes.tsx';
import { TimeLine } from './time-line.tsx';
import type { SessionPageWord } from './words.ts';
import styles from './session-page.module.css';

type Word = SessionPageWord | keyof typeof appWords;
const VIEWS = ['minutes', 'time-line', 'follow-up'] as const;
type View = (typeof VIEWS)[number];

/** A printed page has nothing to press: it takes the keyboard itself, so that arrows scroll it. */
const SCROLLS = { tabIndex: 0 };

interface SessionPageProps {
  readonly session: Id;
  /** The captured thing to show, when a search led here. */
  readonly item: Id | null;
}

/** A session afterwards: its minutes as they are printed, how it went, and what became of what was agreed. */
export function SessionPage({ session, item }: SessionPageProps) {
  return (
    <OpenSession session={session}>
      <Loaded item={item} />
    </OpenSession>
  );
}

function Loaded({ item }: Pick<SessionPageProps, 'item'>) {
  const say = useSay<Word>();
  const status = useSessionView((view) => view.status);
  const title = useSession((state) => state.meeting.title);
  const [view, setView] = useState<View>('minutes');
  useScreenTitle(title);
  if (status === 'loading') return <Spinner label={say('app.loading')} />;
  if (status === 'missing') {
    return (
      <Page title={say('app.screen.minutes')} back={{ label: say('session-page.back'), onPress: goHome }}>
        <EmptyState>{say('session-page.missing')}</EmptyState>
      </Page>
    );
  }
  return (
    <div className={styles.page}>
      <TopBar view={view} onView={setView} />
      <main id={mainId} className={styles.main} {...SCROLLS}>
        <ShownView view={view} item={item} onFollowUp={() => setView('follow-up')} />
      </main>
    </div>
  );
}

interface TopBarProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The printed page brings its own title, so the bar has none. */
function TopBar({ view, onView }: TopBarProps) {
  const say = useSay<SessionPageWord>();
  const id = useSession((state) => state.id);
  const closed = useSession((state) => state.meeting.status === 'closed');
  return (
    <header className={styles.bar}>
      <IconButton label={say('session-page.back')} icon={<ChevronLeft />} onPress={goHome} />
      <Segmented
        label={say('session-page.views')}
        options={VIEWS.map((name) => ({ id: name, label: say(`session-page.${name}`) }))}
        value={view}
        onChange={onView}
      />
      <div className={styles.ways}>
        {closed ? null : (
          <Button variant="primary" onPress={() => navigate({ name: 'session', session: id })}>
            {say('session-page.continue')}
          </Button>
        )}
        <ExportMenu />
      </div>
    </header>
  );
}

interface ShownViewProps extends Pick<SessionPageProps, 'item'> {
  readonly view: View;
  readonly onFollowUp: () => void;
}

function ShownView({ view, item, onFollowUp }: ShownViewProps) {
  switch (view) {
    case 'minutes':
      return <PrintedMinutes item={item} onFollowUp={onFollowUp} />;
    case 'time-line':
      return <TimeLine />;
    case 'follow-up':
      return <FollowUp />;
    default:
      return assertNever(view);
  }
}

function goHome(): void {
  navigate({ name: 'home' });
}
