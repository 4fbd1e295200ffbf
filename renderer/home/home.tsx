import { useMemo, useState } from 'react';
import type { Failure } from '../../shared/contract/reply.ts';
import { builtInTemplates } from '../../shared/workspace/built-in-templates.ts';
import { usePreferences } from '../app/preferences.tsx';
import { useSay } from '../app/use-say.ts';
import { useFailureWords } from '../app/use-failure.ts';
import { useWorkspace } from '../app/workspace.ts';
import { navigate } from '../app/use-route.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { InlineEdit } from '../ui/inline-edit.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { ContinueCard } from './continue-card.tsx';
import { DueList } from './due-list.tsx';
import { FirstRun } from './first-run.tsx';
import { RecentList } from './recent-list.tsx';
import { choicesByUse } from './start-choices.ts';
import { StartField } from './start-field.tsx';
import { useHomeData, type HomeData } from './use-home-data.ts';
import { useStart } from './use-start.ts';
import type { HomeWord } from './words.ts';
import styles from './home.module.css';

/** Where a facilitator begins: go on with what was interrupted, or start a conversation in a few keys. */
export function Home() {
  const say = useSay<HomeWord>();
  const { data, showMore } = useHomeData();
  const aside = data ? <Ahead data={data} onMore={showMore} /> : null;
  return (
    <Page title={say('home.title')} actions={<Places />} aside={aside} asideLabel={say('home.due')}>
      <Begin data={data} />
    </Page>
  );
}

/** The other places of the app, for whoever does not know the palette yet. */
function Places() {
  const say = useSay<'app.screen.templates' | 'app.screen.people' | 'app.screen.settings'>();
  return (
    <>
      {(['templates', 'people', 'settings'] as const).map((name) => (
        <Button key={name} size="s" variant="quiet" onPress={() => navigate({ name })}>
          {say(`app.screen.${name}`)}
        </Button>
      ))}
    </>
  );
}

/** The field is there before anything is known, so that the first letters typed are its own. */
function Begin({ data }: { readonly data: HomeData | undefined }) {
  const start = useStart();
  const [problem, setProblem] = useState<Failure | null>(null);
  const [typed, setTyped] = useState('');
  const shown = problem ?? data?.problem;
  const failureWords = useFailureWords();
  const interrupted = data?.open[0];
  const own = useWorkspace((workspace) => workspace.templates);
  const recent = data?.recent;
  const choices = useMemo(
    () => (recent ? choicesByUse([...own, ...builtInTemplates], recent) : []),
    [own, recent],
  );
  return (
    <>
      {shown ? <Banner tone="warn">{failureWords(shown)}</Banner> : null}
      {interrupted ? <ContinueCard line={interrupted} initialFocus={typed === ''} /> : null}
      {recent?.length === 0 ? <FirstRun /> : null}
      <StartField
        choices={choices}
        typed={typed}
        onType={setTyped}
        onStart={(choice, title) => void start(choice, title).then((failed) => setProblem(failed ?? null))}
      />
      <FacilitatorName />
    </>
  );
}

/** Who leads the meeting stands in the minutes; asked for where a meeting starts, once. */
function FacilitatorName() {
  const say = useSay<HomeWord>();
  const { preferences, setPreference } = usePreferences();
  return (
    <p className={styles.facilitator}>
      <span>{say('home.facilitator')}</span>
      <InlineEdit
        label={say('home.facilitator')}
        value={preferences.name}
        placeholder={say('home.facilitator-hint')}
        onCommit={(name) => setPreference('name', name.trim())}
      />
    </p>
  );
}

interface AheadProps {
  readonly data: HomeData;
  readonly onMore: () => void;
}

function Ahead({ data, onMore }: AheadProps) {
  const say = useSay<HomeWord>();
  return (
    <>
      <Section title={say('home.due')}>
        <DueList lines={data.due} />
      </Section>
      <Section title={say('home.recent')}>
        <RecentList lines={data.recent} more={data.moreRecent} onMore={onMore} />
      </Section>
    </>
  );
}
