import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { allWords } from '../../../renderer/app/all-words.ts';
import { appCommands } from '../../../renderer/app/commands/app-commands.ts';
import { appWords } from '../../../renderer/app/words.ts';
import { pseudo } from '../../../renderer/app/pseudo-locale.ts';
import { sessionCommands } from '../../../renderer/session/commands/session-commands.ts';
import { sessionWords } from '../../../renderer/session/words.ts';
import { stepViews } from '../../../renderer/steps/index.tsx';
import { stepWords } from '../../../renderer/steps/step-words.ts';
import { stepKinds } from '../../../shared/steps/index.ts';
import { runningMeeting } from '../session/a-meeting.ts';
import { testApp, type TestApp } from './open-app.tsx';

test('no two features use one key for different words', () => {
  const sets = [
    ...Object.values(stepKinds).map((kind) => kind.words),
    ...Object.values(stepViews).map((view) => view.words),
    appWords,
    sessionWords,
  ];
  for (const words of sets) expect({ ...allWords, ...stepWords }).toMatchObject(words);
  for (const words of sets) expect({ ...stepWords, ...allWords }).toMatchObject(words);
});

test('every command has its words', () => {
  const missing = [...appCommands, ...sessionCommands].filter(({ label }) => !(label in allWords));
  expect(missing.map((command) => command.name)).toEqual([]);
});

test('words are calm: no exclamation marks', () => {
  const loud = Object.values(allWords).filter((words) => words.includes('!'));
  expect(loud).toEqual([]);
});

test('the pseudo-locale keeps what is filled in, and is longer', () => {
  expect(pseudo('Ends {{ends}}, planned')).toMatch(/^\[.*\{\{ends\}\}.*\]$/);
  expect(pseudo('Saved').length).toBeGreaterThan('Saved'.length);
});

/** What people wrote, and what is the same in every language. */
const NOT_TRANSLATED =
  /Late deliveries|Northwind|Begin here|Then plan|Two steps|Priya|Ana Ruiz|Ben Okafor|^Sales$|^Operations$|^Sameside$|^[\d\W]*$|^(?:Ctrl|Alt|Esc|Del|F\d|[A-Z])$|^(?:Alt|Ctrl|Shift)\b/;

function hardCoded(container: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of container.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/[[\]~]/.test(text) && !NOT_TRANSLATED.test(text));
}

async function strange(app: TestApp, name: 'session' | 'room') {
  const { session } = await runningMeeting(app);
  const container = await app.open({ name, session }, { language: 'en-XA' });
  await screen.findByRole('timer');
  return container;
}

test('nothing in the cockpit is hard-coded', async () => {
  expect(hardCoded(await strange(testApp(), 'session'))).toEqual([]);
});

test('nothing in the room view is hard-coded', async () => {
  expect(hardCoded(await strange(testApp(), 'room'))).toEqual([]);
});
