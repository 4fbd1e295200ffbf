import { useState } from 'react';
import type { Id } from '../../shared/session/event.ts';
import { navigate } from '../app/use-route.ts';
import { useSay } from '../app/use-say.ts';
import { useScreenTitle } from '../app/use-screen-title.ts';
import type { appWords } from '../app/words.ts';
import { OpenSession } from '../session/open-session.tsx';
import { useSession, useSessionView } from '../session/use-session.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FollowUp } from './follow-up.tsx';
import { PrintedMinutes } from './printed-minutes.tsx';
import { TimeLine } from './time-line.tsx';
import type { SessionPageWord } from './words.ts';

type Word = SessionPageWord | keyof typeof appWords;
const TABS = ['minutes', 'time-line', 'follow-up'] as const;
type Tab = (typeof TABS)[number];

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
  const { title, status: course } = useSession((state) => state.meeting);
  const id = useSession((state) => state.id);
  const [tab, setTab] = useState<Tab>('minutes');
  useScreenTitle(title);
  const back = { label: say('session-page.back'), onPress: () => navigate({ name: 'home' }) };
  if (status === 'loading') return <Spinner label={say('app.loading')} />;
  if (status === 'missing') {
    return (
      <Page title={say('app.screen.minutes')} back={back}>
        <EmptyState>{say('session-page.missing')}</EmptyState>
      </Page>
    );
  }
  const goOn = (
    <Button variant="primary" onPress={() => navigate({ name: 'session', session: id })}>
      {say('session-page.continue')}
    </Button>
  );
  const content = {
    minutes: <PrintedMinutes item={item} />,
    'time-line': <TimeLine />,
    'follow-up': <FollowUp />,
  } satisfies Record<Tab, unknown>;
  const tabs = TABS.map((name) => ({ id: name, label: say(`session-page.${name}`), content: content[name] }));
  const actions = (
    <>
      {course === 'closed' ? null : goOn}
      <ExportMenu />
    </>
  );
  return (
    <Page title={title} back={back} actions={actions}>
      <Tabs label={say('session-page.tabs')} tabs={tabs} value={tab} onChange={setTab} />
    </Page>
  );
}
