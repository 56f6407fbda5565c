import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compoundRate } from '../../lambdas/records/compound-rate.ts';
import { runs } from '../support/depth.ts';

describe('a compound annual rate', () => {
  it.each([
    ['100', '133.1', 3, 1, '10.0', 'exactly ten percent a year'],
    ['100', '72.9', 3, 1, '-10.0', 'and as much down'],
    ['17000', '28528', 6, 1, '9.0', 'a root that is no decimal'],
    ['17000', '28528', 6, 4, '9.0110', 'to four decimals'],
    ['1', '8', 3, 0, '100', 'doubled each year'],
    ['8', '1', 3, 0, '-50', 'halved each year'],
    ['1', '1000000000', 3, 1, '99900.0', 'a thousandfold each year'],
    ['1000000000', '1', 3, 1, '-99.9', 'never lower than by a hundred percent'],
    ['5', '5.00', 9, 2, '0.00', 'nothing'],
    ['0.001', '0.0010001', 10, 1, '0.0', 'next to nothing'],
    ['1.0001', '1', 10, 1, '0.0', 'next to nothing, without a sign'],
  ])('from %s to %s in %i years, to %i decimals, is %s: %s', (from, to, years, decimals, rate) => {
    expect(compoundRate(from, to, years, decimals)).toBe(rate);
  });

  it('goes up at the half, by magnitude, and not a hair below it', () => {
    // 1.0005 and 0.9995 to the third power: 0.05 percent a year, a half of the tenth.
    expect(compoundRate('1', '1.001500750125', 3, 1)).toBe('0.1');
    expect(compoundRate('1', '1.001500750124999999', 3, 1)).toBe('0.0');
    expect(compoundRate('1', '0.998500749875', 3, 1)).toBe('-0.1');
    expect(compoundRate('1', '0.998500749875000001', 3, 1)).toBe('0.0');
    expect(compoundRate('1', '1.157625', 3, 0)).toBe('5');
    expect(compoundRate('1', '1.166529600', 3, 1)).toBe('5.3');
  });

  it('leads nowhere from zero, or to it', () => {
    expect(() => compoundRate('0', '1', 3, 1)).toThrow(RangeError);
    expect(() => compoundRate('1', '-1', 3, 1)).toThrow(RangeError);
  });
});

test('it is the rate that, compounded, comes nearest: half a step more or less goes past the figure', () => {
  const figure = fc.tuple(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 0, max: 99 })).map(([a, b]) => ({
    text: `${a}.${String(b).padStart(2, '0')}`,
    hundredths: BigInt(a) * 100n + BigInt(b),
  }));
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 3, max: 30 }), fc.integer({ min: 0, max: 4 }), (a, b, years, d) => {
      const rate = compoundRate(a.text, b.text, years, d);
      const steps = BigInt(rate.replace('.', ''));
      // In half steps of the last decimal, of which this many are a hundred percent.
      const whole = 200n * 10n ** BigInt(d);
      const grown = (halves: bigint): bigint => (whole + halves) ** BigInt(years) * a.hundredths;
      const there = b.hundredths * whole ** BigInt(years);
      const [low, high] = [grown(2n * steps - 1n), grown(2n * steps + 1n)];
      // The half itself belongs to the larger size.
      expect(steps > 0n ? low <= there : low < there).toBe(true);
      expect(steps < 0n ? there <= high : there < high).toBe(true);
    }),
    runs(100, 1000),
  );
});
