import { screen, within } from '@testing-library/react';
import type { Id, NewEvent } from '../../../../shared/session/event.ts';
import { testApp, type TestApp } from '../../app/open-app.tsx';

/** A running meeting in its why-tree step, open in the cockpit. */
export interface OpenTree extends TestApp {
  readonly session: Id;
  readonly step: Id;
  readonly ana: Id;
  /** Says something as another window would. */
  readonly say: (type: string, body: NewEvent['body']) => Promise<void>;
  /** What the library holds of one type. */
  readonly said: (type: string) => Promise<readonly NewEvent['body'][]>;
  readonly reload: () => Promise<void>;
}

export const PROBLEM = 'There is oil on the floor under machine 2';

/** `problem`: whether the observed fact is stated already. */
export async function openTree({ problem = true } = {}): Promise<OpenTree> {
  const app = testApp();
  const { mint } = app;
  const [session, step, ana] = [mint.id(), mint.id(), mint.id()];
  const event = (type: string, body: NewEvent['body']) => mint.event(session, type, body);
  const planned = event('session.planned', {
    title: 'Oil on the floor',
    template: { id: 'five-whys', name: 'Five whys' },
    facilitator: 'Priya Nair',
    utcOffset: 0,
    agenda: [{ id: step, kind: 'why-tree', title: 'Five whys', minutes: 15 }],
  });
  const joined = event('people.joined', { participant: ana, name: 'Ana Ruiz' });
  const started = event('session.started', { step });
  const stated = event('why-tree.problem-stated', { step, text: PROBLEM, source: 'seen at 07:10' });
  await app.append([planned, joined, started, ...(problem ? [stated] : [])]);
  mint.advance(1_000);
  const reload = async () => {
    await app.open({ name: 'session', session });
    await (problem ? screen.findByRole('tree') : screen.findByRole('textbox', { name: 'What we saw' }));
  };
  await reload();
  return {
    ...app,
    session,
    step,
    ana,
    reload,
    say: (type, body) => app.append([event(type, type.startsWith('why-tree.') ? { step, ...body } : body)]),
    said: async (type) =>
      (await app.read(session)).filter((each) => each.type === type).map((each) => each.body),
  };
}

/** The card, line or rib of a cause (or the problem) by its words. */
export function card(words: string): HTMLElement {
  return within(screen.getByRole('tree')).getByRole('treeitem', { name: new RegExp(words) });
}

export function selected(): string {
  return within(screen.getByRole('tree')).getByRole('treeitem', { selected: true }).textContent;
}

export const because = () => screen.getByRole('textbox', { name: 'Because' });
