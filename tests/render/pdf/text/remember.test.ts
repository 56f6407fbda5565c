import { expect, test } from 'vitest';
import { createMemory } from '../../../../lambdas/render/pdf/text/remember.ts';

/** A memory that counts how often each key was made. */
function counted(half: number) {
  const remember = createMemory<string>(half);
  const made: string[] = [];
  const ask = (key: string): string =>
    remember(key, () => {
      made.push(key);
      return `made of ${key}`;
    });
  return { ask, made };
}

test('what was made is answered with again', () => {
  const { ask, made } = counted(3);
  expect(['a', 'b', 'a', 'a'].map(ask)).toEqual(['made of a', 'made of b', 'made of a', 'made of a']);
  expect(made).toEqual(['a', 'b']);
});

test('what is used stays, however much else is asked; what is not is forgotten', () => {
  const { ask, made } = counted(10);
  ask('rare');
  for (let n = 0; n < 1000; n += 1) {
    ask('often');
    ask(`other ${n}`);
  }
  ask('rare');
  expect(made.filter(key => key === 'often')).toHaveLength(1);
  expect(made.filter(key => key === 'rare')).toHaveLength(2);
});

test('no more is kept than twice the half', () => {
  const { ask, made } = counted(10);
  const keys = Array.from({ length: 100 }, (_, n) => `key ${n}`);
  keys.forEach(ask);
  made.length = 0;
  keys.toReversed().forEach(ask);
  expect(100 - made.length).toBeLessThanOrEqual(20);
  expect(100 - made.length).toBeGreaterThanOrEqual(10);
});
