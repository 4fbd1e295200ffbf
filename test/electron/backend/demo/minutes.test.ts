import { describe, expect, test } from 'vitest';
import { demoCases } from '../../../../electron/backend/demo/cases/all.ts';
import { demoEvents } from '../../../../electron/backend/demo/demo.ts';
import { idsOfInstants } from '../../../../electron/backend/demo/ids.ts';
import { toHtml } from '../../../../shared/minutes/element.ts';
import { englishMinutes } from '../../../../shared/minutes/english.ts';
import { minutesElement } from '../../../../shared/minutes/html.ts';
import { minutesMarkdown } from '../../../../shared/minutes/markdown.ts';
import { minutesOf } from '../../../../shared/minutes/minutes.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';

const now = Date.parse('2026-11-21T12:00:00.000Z');
const [, ...sessions] = demoEvents({ now, utcOffset: 60, idAt: idsOfInstants(() => 0.5) });
const printed = sessions.map(({ session, events }) =>
  minutesOf(logOf(sessionStream(session), events).state, { now, say: englishMinutes() }),
);
const examples = printed.map((minutes) => [minutes.title, minutes] as const);
const STORED = '../../../shared/minutes/stored';

/** Every element on a line of its own, so that a change can be read. */
const readable = (html: string): string => `${html.replaceAll(/<(?=[a-z])/g, '\n<').trim()}\n`;
const fileName = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

describe('minutes of the worked examples', () => {
  test.each(examples)('%s, in Markdown, as stored', async (title, minutes) => {
    await expect(minutesMarkdown(minutes)).toMatchFileSnapshot(`${STORED}/${fileName(title)}.md`);
  });

  test.each(examples)('%s, in HTML, as stored', async (title, minutes) => {
    const html = readable(toHtml(minutesElement(minutes)));
    await expect(html).toMatchFileSnapshot(`${STORED}/${fileName(title)}.html`);
  });

  test('no sentence is left as a key, and no date as ISO text', () => {
    const all = printed.map(minutesMarkdown).join('\n');
    expect(all).not.toMatch(/\b(?:minutes|frame|room|round|why-tree|decide|message|close)\.[a-z-]+/);
    expect(all).not.toMatch(/\b(?:ideate|shortlist|bulletproof|handover|breakdown|promise)\.[a-z-]+/);
    expect(all).not.toMatch(/\b20\d\d-\d\d-\d\d\b|\{\{/);
  });

  test('the oil goes down to the cut, and the finger comes back', () => {
    const oil = printed
      .filter((minutes) => minutes.title.startsWith('Oil'))
      .map(minutesMarkdown)
      .join('');
    const chain = [
      'There is oil on the floor under machine 2',
      'machine 2 leaks',
      'the gasket is poor',
      'cheap gaskets were bought',
      'there was no budget for the good ones',
      'a 10 % cut was made across the board without asking what it would stop',
    ];
    const tree = oil.slice(oil.indexOf('## Why it happened'));
    const places = chain.map((text) => tree.indexOf(text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(oil).toContain('The pointing finger comes back');
  });

  test('what the facilitator kept private is in none of them', () => {
    const secrets = demoCases.flatMap((story) =>
      story.steps.flatMap((step) => (step.captured ?? []).filter((item) => item.private)),
    );
    expect(secrets.length).toBeGreaterThan(0);
    const all = printed.map(minutesMarkdown).join('\n');
    expect(secrets.filter(({ text }) => all.includes(text))).toEqual([]);
  });
});
