import { describe, expect, test } from 'vitest';
import { clockFaults, clockLines } from '../../infra/clock.ts';
import { InvalidConfig, readConfig } from '../../infra/config.ts';
import { firstSkipped, nextTimes } from '../../infra/next-times.ts';
import { zoneFault } from '../../infra/time-zone.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const times = (cron: string, zone: string, count = 3): readonly string[] =>
  nextTimes(cron, zone, NOW, count).map(instant => new Date(instant).toISOString().slice(0, 16));

describe('the next times', () => {
  test.each([
    ['cron(0 6 10 1 ? *)', 'Asia/Shanghai', ['2027-01-09T22:00', '2028-01-09T22:00', '2029-01-09T22:00']],
    ['cron(0 6 L * ? *)', 'UTC', ['2026-11-30T06:00', '2026-12-31T06:00', '2027-01-31T06:00']],
    // 1 May 2027 is a Saturday, and its nearest working day in May the 3rd; 15 August a Sunday.
    ['cron(0 6 1W 5 ? 2027)', 'UTC', ['2027-05-03T06:00']],
    ['cron(0 6 15W 8 ? 2027)', 'UTC', ['2027-08-16T06:00']],
    ['cron(0 6 31W 7 ? 2027)', 'UTC', ['2027-07-30T06:00']],
    ['cron(0 6 ? JAN 2#1 *)', 'UTC', ['2027-01-04T06:00', '2028-01-03T06:00', '2029-01-01T06:00']],
    ['cron(0 6 ? 3 1L 2027)', 'UTC', ['2027-03-28T06:00']],
    ['cron(0/20 8-9 ? * MON-FRI 2026)', 'UTC', ['2026-11-30T08:00', '2026-11-30T08:20', '2026-11-30T08:40']],
    ['cron(30 1 7 11 ? 2027)', 'America/New_York', ['2027-11-07T05:30']],
    ['cron(0 12 29 11 ? *)', 'UTC', ['2027-11-29T12:00', '2028-11-29T12:00', '2029-11-29T12:00']],
    ['cron(0 3 29 11 ? 2026)', 'Pacific/Kiritimati', []],
    ['cron(0 23 29 11 ? 2026)', 'Pacific/Pago_Pago', ['2026-11-30T10:00']],
  ])('of %s in %s', (cron, zone, expected) => expect(times(cron, zone)).toEqual(expected));

  test('leave out what the clocks skip', () => {
    expect(times('cron(30 2 14 3 ? *)', 'America/New_York')).toEqual([
      '2028-03-14T06:30',
      '2029-03-14T06:30',
      '2030-03-14T06:30',
    ]);
  });
});

describe('a skipped hour is seen', () => {
  test.each([
    ['cron(30 2 14 3 ? *)', 'America/New_York', '2027-03-14 02:30'],
    ['cron(30 1 L 3 ? *)', 'Europe/London', '2030-03-31 01:30'],
    ['cron(15 2 1 10 ? *)', 'Australia/Lord_Howe', '2028-10-01 02:15'],
    ['cron(0 * * * ? *)', 'Europe/Berlin', '2027-03-28 02:00'],
    ['cron(30 2 15 3 ? *)', 'America/New_York', null],
    ['cron(30 2 14 3 ? *)', 'Asia/Shanghai', null],
    ['cron(30 3 28 3 ? 2027)', 'Europe/Berlin', null],
  ])('of %s in %s', (cron, zone, expected) => expect(firstSkipped(cron, zone, NOW)).toBe(expected));
});

describe('a zone', () => {
  test.each([
    'Asia/Shanghai',
    'Asia/Kolkata',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'UTC',
    'Etc/UTC',
  ])('that says whose clocks count: %s', name => expect(zoneFault(name)).toBeNull());
  test.each(['CST', 'IST', 'EST', 'PRC', 'CST6CDT', 'Etc/GMT+8', 'GMT', 'asia/shanghai', '+08:00', 'Mars/Olympus', ''])(
    'that does not: %s',
    name => expect(zoneFault(name)).not.toBeNull(),
  );
});

const faultsOf = (context: unknown): readonly string[] => {
  try {
    readConfig(context, { now: NOW });
  } catch (error) {
    if (error instanceof InvalidConfig) return error.faults;
    throw error;
  }
  return [];
};

describe('the synth stops, with the reason and the next three times', () => {
  test('at a day that never comes', () => {
    for (const yearlyCron of [
      'cron(0 6 30 2 ? *)',
      'cron(0 6 10 1 ? 2026)',
      'cron(0 6 29 2 ? 2027)',
      'cron(0 6 31 4,6 ? *)',
    ])
      expect(faultsOf({ yearlyCron })).toEqual([
        `almanac.yearlyCron: ${yearlyCron} can never strike again: there is no such day from now on. Next times: never`,
      ]);
  });

  test('at an hour that is skipped', () => {
    expect(faultsOf({ timeZone: 'America/New_York', yearlyCron: 'cron(30 2 14 3 ? *)' })).toEqual([
      'almanac.yearlyCron: cron(30 2 14 3 ? *) strikes at 2027-03-14 02:30, which the clocks of America/New_York skip, and nothing would happen. ' +
        'Next times that do come: 2028-03-14 02:30 (2028-03-14T06:30Z), 2029-03-14 02:30 (2029-03-14T06:30Z), 2030-03-14 02:30 (2030-03-14T06:30Z)',
    ]);
  });

  test('at letters that mean another zone', () => {
    const [fault, ...others] = faultsOf({ timeZone: 'CST' });
    expect(others).toEqual([]);
    expect(fault).toMatch(/^almanac\.timeZone: "CST" does not say whose clocks count/);
    expect(fault).toContain('yearlyCron: 2027-01-10 06:00 (2027-01-10T12:00Z), 2028-01-10 06:00');
  });

  test('at all of that at once', () => {
    expect(faultsOf({ timeZone: 'IST', yearlyCron: 'cron(0 6 30 2 ? *)' })).toEqual([
      expect.stringMatching(/^almanac\.timeZone: "IST" .* yearlyCron: never; rehearsalCron: 2026-12-01 06:00/),
      expect.stringMatching(/^almanac\.yearlyCron: .* can never strike again/),
    ]);
  });

  test('at a rehearsal that comes too seldom', () => {
    expect(faultsOf({ rehearsalCron: 'cron(0 6 31 * ? *)' })[0]).toContain(
      'leaves more than 40 days between two rehearsals',
    );
  });

  test('and otherwise says when it will be', () => {
    const config = readConfig({}, { now: NOW });
    expect(clockFaults(config, NOW)).toEqual([]);
    expect(clockLines(config, NOW)).toEqual([
      'The edition is made and published at 2027-01-10 06:00 (2027-01-09T22:00Z), 2028-01-10 06:00 (2028-01-09T22:00Z), 2029-01-10 06:00 (2029-01-09T22:00Z); clocks of Asia/Shanghai.',
      'It is rehearsed at 2026-12-01 06:00 (2026-11-30T22:00Z), 2027-01-01 06:00 (2026-12-31T22:00Z), 2027-02-01 06:00 (2027-01-31T22:00Z).',
      'The published files are checked at 2026-12-15 06:00 (2026-12-14T22:00Z), 2027-01-15 06:00 (2027-01-14T22:00Z), 2027-02-15 06:00 (2027-02-14T22:00Z).',
    ]);
  });
});
