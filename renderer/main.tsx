import './ui/base.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createI18n, LANGUAGES, type Language } from './app/i18n.ts';
import { logBug } from './app/log-bug.ts';
import { preferencesOf } from './app/preferences.tsx';
import type { Services } from './app/services.tsx';
import { createTicker } from './app/ticker.tsx';
import { idDraw, idMint } from './api/ids.ts';
import { transportOf } from './api/transport.ts';

/** Starts the window. Everything with an effect is made here and given down. */
async function start(place: HTMLElement): Promise<void> {
  const transport = transportOf(window);
  const [described, saved] = await Promise.all([
    transport.call('host.describe', {}),
    transport.call('preferences.read', {}),
  ]);
  const host = described.ok
    ? described.value
    : { name: 'browser' as const, version: '', platform: '', capabilities: [] };
  const services: Services = {
    transport,
    host,
    now: Date.now,
    mintId: idMint(Date.now, randomNumber),
    drawId: idDraw(randomNumber),
  };
  const preferences = preferencesOf(saved.ok ? saved.value.preferences : {});
  const language = languageAsked() ?? preferences.language;
  const mac = /mac|darwin/i.test(host.platform || navigator.platform);
  createRoot(place).render(
    <StrictMode>
      <App
        services={services}
        i18n={createI18n(language)}
        preferences={{ ...preferences, language }}
        mac={mac}
        ticker={createTicker(Date.now)}
        trouble={saved.ok ? null : saved.error}
      />
    </StrictMode>,
  );
}

function randomNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** `?lang=en-XA` shows the pseudo-locale without touching the preferences. */
function languageAsked(): Language | undefined {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return LANGUAGES.find((language) => language === asked);
}

window.addEventListener('error', ({ error }) => {
  // The browser's own notices (a resize that took two frames) come without an error.
  if (error !== null && error !== undefined) logBug(error);
});
window.addEventListener('unhandledrejection', (event) => logBug(event.reason));
const place = document.getElementById('app');
if (place) void start(place);
