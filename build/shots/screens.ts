import { everyoneInTheRoom } from '../../shared/workspace/templates/everyone-in-the-room.ts';
import type { Page } from 'playwright-core';

/** Where a picture is taken. `sessions` are the ids of the sessions by title. */
export interface Looked {
  readonly origin: string;
  readonly sessions: Readonly<Record<string, string>>;
}

export interface Screen {
  readonly name: string;
  readonly content: 'empty' | 'full';
  readonly sizes: readonly ('laptop' | 'projector')[];
  readonly address: (looked: Looked) => string;
  readonly large?: boolean;
  /** What is done before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const NORTHWIND = 'Late deliveries to Northwind';
const PAUSED = 'Waiting for the medicine to go home';
const LONG = 'Verspätete Anlieferungen an das Donaudampfschifffahrtsgesellschaftsverwaltungsgebäude';
const BOTH = ['laptop', 'projector'] as const;
/** The steps of Get everyone in the room, in order: their keys are 1 to 9, and then the one for the next step. */
const STEPS = everyoneInTheRoom.steps.map((step) => step.title.toLowerCase().replaceAll(/[^a-z]+/gu, '-'));

const at =
  (title: string, page = '') =>
  (looked: Looked) =>
    `#/session/${looked.sessions[title] ?? ''}${page}`;

/** Leaves whatever field has the keyboard, then presses. */
const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    for (const key of keys) await page.keyboard.press(key);
  };

const cockpits: readonly Screen[] = STEPS.flatMap((step, index): readonly Screen[] => {
  const on = Array.from({ length: Math.max(0, index - 8) }, () => 'Alt+ArrowDown');
  const before = press(String(Math.min(index + 1, 9)), ...on);
  return [
    { name: `cockpit-${step}`, content: 'full', sizes: BOTH, address: at(PAUSED), before },
    { name: `overfull-${step}`, content: 'full', sizes: ['laptop'], address: at(LONG), before },
    { name: `double-${step}`, content: 'full', sizes: ['laptop'], address: at(LONG), before, large: true },
    { name: `room-${step}`, content: 'full', sizes: ['projector'], address: at(LONG, '/room') },
  ];
});

export const SCREENS: readonly Screen[] = [
  { name: 'first-run', content: 'empty', sizes: BOTH, address: () => '#/' },
  { name: 'people-empty', content: 'empty', sizes: ['laptop'], address: () => '#/people' },
  { name: 'home', content: 'full', sizes: BOTH, address: () => '#/' },
  { name: 'home-double', content: 'full', sizes: ['laptop'], address: () => '#/', large: true },
  { name: 'people', content: 'full', sizes: BOTH, address: () => '#/people' },
  { name: 'settings', content: 'full', sizes: BOTH, address: () => '#/settings' },
  { name: 'settings-double', content: 'full', sizes: ['laptop'], address: () => '#/settings', large: true },
  { name: 'minutes', content: 'full', sizes: BOTH, address: at(NORTHWIND, '/minutes') },
  { name: 'minutes-overfull', content: 'full', sizes: ['laptop'], address: at(LONG, '/minutes') },
  ...cockpits,
  { name: 'room-paused', content: 'full', sizes: ['projector'], address: at(PAUSED, '/room') },
  { name: 'keys', content: 'full', sizes: ['laptop'], address: at(PAUSED), before: press('?') },
  { name: 'palette', content: 'full', sizes: ['laptop'], address: at(PAUSED), before: press('Control+k') },
];
