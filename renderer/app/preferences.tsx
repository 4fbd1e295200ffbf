import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { z } from 'zod';
import { LANGUAGES, type Language } from './i18n.ts';
import { useServices } from './services.tsx';

/** Settings of this machine, with what holds until somebody chooses. */
const schemas = {
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  'text-size': z.enum(['normal', 'large', 'huge']).catch('normal'),
  /** Whether single letters (n, a, d …) act while no text field has focus. */
  'single-keys': z.boolean().catch(true),
  language: z.enum(LANGUAGES).catch('en'),
  /** Who works on this machine; it stands in the events as their author. */
  name: z.string().max(400).catch(''),
};
const preferencesSchema = z.object(schemas);
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;
export type PreferenceName = keyof Preferences;

export interface PreferenceControl {
  readonly preferences: Preferences;
  readonly setPreference: <Name extends PreferenceName>(name: Name, value: Preferences[Name]) => void;
}

const PreferencesContext = createContext<PreferenceControl | undefined>(undefined);

export function usePreferences(): PreferenceControl {
  const control = use(PreferencesContext);
  if (control === undefined) throw new Error('no preferences around this component');
  return control;
}

/** What was saved on this machine, whatever is in it; what does not fit is as if nobody had chosen. */
export function preferencesOf(saved: Readonly<Record<string, unknown>>): Preferences {
  return preferencesSchema.parse(saved);
}

/** Keeps preferences for the window, saves each change at once, and shows theme and text size on the page itself. */
export function PreferencesProvider({
  initial,
  children,
}: {
  readonly initial: Preferences;
  readonly children: ReactNode;
}) {
  const { transport } = useServices();
  const [preferences, setPreferences] = useState(initial);
  const control = useMemo<PreferenceControl>(
    () => ({
      preferences,
      setPreference: (name, value) => {
        setPreferences((all) => ({ ...all, [name]: value }));
        void transport.call('preferences.save', { name, value });
      },
    }),
    [preferences, transport],
  );
  const { theme, language } = preferences;
  const size = preferences['text-size'];
  useEffect(() => showOnPage(theme, size, language), [theme, size, language]);
  return <PreferencesContext value={control}>{children}</PreferencesContext>;
}

function showOnPage(theme: Preferences['theme'], size: Preferences['text-size'], language: Language): void {
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  dataset['textSize'] = size;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
