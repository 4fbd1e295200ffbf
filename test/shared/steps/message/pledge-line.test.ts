import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPledge } from '../../../../shared/steps/message/pledge-line.ts';
import { ANA, BEN, SALES } from '../../../support/meeting-script.ts';

const people = [
  { id: ANA, name: 'Ana Ruiz' },
  { id: BEN, name: 'Ben Okafor' },
];

describe('one line of a pledge', () => {
  it.each([
    ['Ana stops changing orders by phone', ANA, 'stop', 'changing orders by phone'],
    ['Ana Ruiz will stop changing orders', ANA, 'stop', 'changing orders'],
    ['ben starts coming to the sales call', BEN, 'start', 'coming to the sales call'],
    ['Ben: start coming to the sales call', BEN, 'start', 'coming to the sales call'],
    ['Ben comes to the sales call', BEN, 'start', 'comes to the sales call'],
    ['Benny starts coming', null, 'start', 'Benny starts coming'],
    ['stops calling', null, 'stop', 'calling'],
  ])('%s', (line, participant, kind, text) => {
    expect(readPledge(line, people)).toEqual({ participant, kind, text });
  });

  it('names nobody when two people have that first name, and somebody by the whole name', () => {
    const three = [...people, { id: SALES, name: 'Ben Carter' }];
    expect(readPledge('Ben starts coming', three).participant).toBeNull();
    expect(readPledge('Ben Carter starts coming', three).participant).toBe(SALES);
  });

  it('keeps words for any line that has some', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        expect(readPledge(`${line} x`, people).text.trim()).not.toBe('');
      }),
    );
  });
});
