import type { i18n as I18n } from 'i18next';
import { useState } from 'react';
import type { Failure } from '../../shared/contract/reply.ts';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { KeyPlatform } from '../ui/key-platform.tsx';
import { CommandListContext, createCommandList } from './command-list.tsx';
import { DATE_LOCALE } from './i18n.ts';
import { PreferencesProvider, type Preferences } from './preferences.tsx';
import { ServicesContext, type Services } from './services.tsx';
import { Shell } from './shell.tsx';
import { TickerContext, type Ticker } from './ticker.tsx';
import { createNotices, NoticesProvider } from './toasts.tsx';
import { createWorkspaceStore, WorkspaceContext } from './workspace.ts';

export interface AppProps {
  readonly services: Services;
  readonly i18n: I18n;
  readonly preferences: Preferences;
  readonly mac: boolean;
  readonly ticker: Ticker;
  /** Why the library could not be read at the start. */
  readonly trouble: Failure | null;
}

/** A whole window: everything it is given, and the screen its address names. */
export function App({ services, i18n, preferences, mac, ticker, trouble }: AppProps) {
  const [window] = useState(() => ({
    commands: createCommandList(),
    notices: createNotices(),
    workspace: createWorkspaceStore(preferences.name, services),
  }));
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={DATE_LOCALE}>
        <KeyPlatform mac={mac}>
          <ServicesContext value={services}>
            <PreferencesProvider initial={preferences}>
              <TickerContext value={ticker}>
                <CommandListContext value={window.commands}>
                  <WorkspaceContext value={window.workspace}>
                    <NoticesProvider store={window.notices}>
                      <Shell mac={mac} trouble={trouble} />
                    </NoticesProvider>
                  </WorkspaceContext>
                </CommandListContext>
              </TickerContext>
            </PreferencesProvider>
          </ServicesContext>
        </KeyPlatform>
      </I18nProvider>
    </I18nextProvider>
  );
}
