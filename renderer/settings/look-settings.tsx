import { useState } from 'react';
import { usePreferences } from '../app/preferences.tsx';
import { useSay } from '../app/use-say.ts';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { SettingsWord } from './words.ts';
import styles from './settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
const SIZES = ['normal', 'large', 'huge'] as const;

/** Settings that hold at once and are kept on this machine. */
export function LookSettings() {
  const say = useSay<SettingsWord>();
  const { preferences, setPreference } = usePreferences();
  return (
    <>
      <Section title={say('settings.you')}>
        <YourName />
      </Section>
      <Section title={say('settings.look')}>
        <div className={styles.row}>
          <span>{say('settings.theme')}</span>
          <Segmented
            label={say('settings.theme')}
            options={THEMES.map((theme) => ({ id: theme, label: say(`settings.theme.${theme}`) }))}
            value={preferences.theme}
            onChange={(theme) => setPreference('theme', theme)}
          />
        </div>
        <div className={styles.row}>
          <span>{say('settings.text-size')}</span>
          <Segmented
            label={say('settings.text-size')}
            options={SIZES.map((size) => ({ id: size, label: say(`settings.text-size.${size}`) }))}
            value={preferences['text-size']}
            onChange={(size) => setPreference('text-size', size)}
          />
        </div>
      </Section>
      <Section title={say('settings.keys')}>
        <Switch
          on={preferences['single-keys']}
          onChange={(on) => setPreference('single-keys', on)}
          description={say('settings.single-keys-note')}
        >
          {say('settings.single-keys')}
        </Switch>
      </Section>
    </>
  );
}

function YourName() {
  const say = useSay<SettingsWord>();
  const { preferences, setPreference } = usePreferences();
  const [name, setName] = useState(preferences.name);
  return (
    <TextField
      label={say('settings.name')}
      description={say('settings.name-note')}
      value={name}
      maxLength={400}
      onChange={setName}
      onCommit={(typed) => setPreference('name', typed.trim())}
    />
  );
}
