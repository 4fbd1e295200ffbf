import { describe, expect, test } from 'vitest';
import { arrowsOf, forbidden } from './arrows.ts';
import { codeFiles, place } from './sources.ts';

describe('imports', () => {
  test('go only where the architecture lets them', () => {
    const wrong = codeFiles().flatMap((source) =>
      arrowsOf(source).flatMap((arrow) => {
        const because = forbidden(arrow);
        return because === undefined ? [] : [`${place(source, arrow.start)} → ${arrow.to}: ${because}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('name a file with its extension', () => {
    const wrong = codeFiles().flatMap((source) =>
      arrowsOf(source)
        .filter(({ to }) => /^(shared|electron|renderer|test|build)\//.test(to) && !/\.\w+$/.test(to))
        .map(({ to, start }) => `${place(source, start)} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['shared/session/fold.ts', 'node:fs'],
    ['shared/session/fold.ts', 'react'],
    ['shared/session/fold.ts', 'electron/backend/library/db.ts'],
    ['electron/backend/dispatch.ts', 'renderer/app/route.ts'],
    ['electron/backend/dispatch.ts', 'electron'],
    ['electron/backend/dispatch.ts', 'electron/host/host.ts'],
    ['electron/host/host.ts', 'electron'],
    ['electron/host/host.ts', 'electron/main/main.ts'],
    ['electron/preload/preload.ts', 'node:fs'],
    ['renderer/api/ids.ts', 'node:crypto'],
    ['renderer/api/ids.ts', 'electron/backend/library/db.ts'],
    ['renderer/api/ids.ts', 'renderer/app/route.ts'],
    ['renderer/ui/button.tsx', 'shared/session/event.ts'],
    ['renderer/home/home.tsx', 'renderer/people/people.tsx'],
    ['renderer/home/home.tsx', 'renderer/session/cockpit/cockpit.tsx'],
    ['renderer/steps/frame/canvas.tsx', 'renderer/session/cockpit/cockpit.tsx'],
    ['renderer/steps/frame/canvas.tsx', 'renderer/steps/plan/canvas.tsx'],
    ['renderer/steps/frame/canvas.tsx', 'renderer/home/home.tsx'],
  ])('%s may not import %s', (from, to) => {
    expect(forbidden({ from, to, start: 0 })).toBeDefined();
  });

  test.each([
    ['shared/session/fold.ts', 'zod'],
    ['shared/steps/index.ts', 'shared/steps/frame/frame.ts'],
    ['shared/steps/frame/frame.ts', 'shared/steps/frame/slice.ts'],
    ['electron/main/main.ts', 'electron'],
    ['electron/main/main.ts', 'electron/host/cli.ts'],
    ['renderer/home/home.tsx', 'renderer/ui/button.tsx'],
    ['renderer/home/home.tsx', 'renderer/home/words.ts'],
    ['renderer/session/cockpit/cockpit.tsx', 'renderer/steps/index.tsx'],
    ['renderer/session/cockpit/cockpit.tsx', 'renderer/session/room/room.tsx'],
    ['renderer/minutes/session-page.tsx', 'renderer/session/use-session.ts'],
    ['renderer/steps/frame/canvas.tsx', 'renderer/session/use-session.ts'],
    ['renderer/steps/index.tsx', 'renderer/steps/frame/canvas.tsx'],
  ])('%s may import %s', (from, to) => {
    expect(forbidden({ from, to, start: 0 })).toBeUndefined();
  });

  test('are found in every form', () => {
    const text = [
      "import a from 'a';",
      "import type { B } from '../b.ts';",
      "export { c } from './c.ts';",
      "export * from './d.ts';",
      "const e = import('./e.ts');",
      "type F = import('./f.ts').F;",
      "new Worker(new URL('./g.ts', import.meta.url));",
      "import style from './h.css?inline';",
    ].join('\n');
    expect(arrowsOf({ path: 'shared/x/y.ts', text }).map(({ to }) => to)).toEqual([
      'a',
      'shared/b.ts',
      'shared/x/c.ts',
      'shared/x/d.ts',
      'shared/x/e.ts',
      'shared/x/f.ts',
      'shared/x/g.ts',
      'shared/x/h.css',
    ]);
  });
});
