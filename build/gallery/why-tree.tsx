import '../../renderer/ui/base.css';
import '../../renderer/app/app.css';
import { createRoot } from 'react-dom/client';
import { idDraw, idMint } from '../../renderer/api/ids.ts';
import { App } from '../../renderer/app/app.tsx';
import { createI18n } from '../../renderer/app/i18n.ts';
import { preferencesOf } from '../../renderer/app/preferences.tsx';
import { createTicker } from '../../renderer/app/ticker.tsx';
import { memoryTransport } from './memory-transport.ts';
import { seeded, SESSION } from './why-tree-seeds.ts';

/**
 * The cockpit (or, with `&room`, the room view) on a tree in memory. Not shipped. `?tree=typical&theme=dark&text=huge&view=outline`; `focus`
 * is the last digits of a cause's id.
 */
const wanted = new URLSearchParams(location.search);
const place = wanted.has('room') ? '/room' : '';
location.hash = `#/session/${SESSION}${place}`;
const focus = wanted.get('focus');
const spotlight = {
  session: SESSION,
  focus: focus === null ? null : `00000000-0000-7000-8001-${focus.padStart(12, '0')}`,
  view: wanted.get('view') ?? '',
  askCustomer: false,
  typing: wanted.get('typing') ?? '',
};
const transport = memoryTransport(seeded(wanted.get('tree') ?? 'typical'), [
  { name: 'room.shown', push: spotlight },
]);
const services = {
  transport,
  host: { name: 'browser' as const, version: '', platform: 'linux', capabilities: [] },
  now: Date.now,
  mintId: idMint(Date.now, randomNumber),
  drawId: idDraw(randomNumber),
};
const root = document.getElementById('app');
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const size = wanted.get('text') === 'huge' ? 'huge' : 'normal';
if (root) {
  createRoot(root).render(
    <App
      services={services}
      i18n={createI18n('en')}
      preferences={{ ...preferencesOf({}), theme, 'text-size': size, name: 'Priya Nair' }}
      mac={false}
      ticker={createTicker(Date.now)}
      trouble={null}
    />,
  );
}

function randomNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
