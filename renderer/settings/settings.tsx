import { navigate } from '../app/use-route.ts';
import { useSay } from '../app/use-say.ts';
import { useScreenTitle } from '../app/use-screen-title.ts';
import { Page } from '../ui/page.tsx';
import { DataSettings } from './data-settings.tsx';
import { ImportFile } from './import-file.tsx';
import { LookSettings } from './look-settings.tsx';
import type { SettingsWord } from './words.ts';

/** This machine: who works it, how it looks, where the data is and how it is kept safe. */
export function Settings() {
  const say = useSay<SettingsWord>();
  useScreenTitle(say('settings.title'));
  return (
    <Page
      title={say('settings.title')}
      width="text"
      back={{ label: say('settings.back'), onPress: () => navigate({ name: 'home' }) }}
    >
      <LookSettings />
      <DataSettings />
      <ImportFile />
    </Page>
  );
}
