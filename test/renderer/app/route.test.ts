import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, parseRoute, type Route } from '../../../renderer/app/route.ts';

const id = fc.uuid();
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ name: 'home' }, { name: 'people' }, { name: 'settings' }),
  id.map((session): Route => ({ name: 'session', session })),
  id.map((session): Route => ({ name: 'room', session })),
  fc.tuple(id, fc.option(id)).map(([session, item]): Route => ({ name: 'minutes', session, item })),
);

test('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(hashOf(route))).toEqual(route);
    }),
  );
});

test('any other address is home', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseRoute(`#/session/${text}`).name).toBe('home');
    }),
  );
  expect(parseRoute('').name).toBe('home');
  expect(parseRoute('#/session/0199d000-0000-7000-8000-000000000001/else').name).toBe('home');
});
