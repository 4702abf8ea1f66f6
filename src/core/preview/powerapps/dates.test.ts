import { expect, test } from 'vitest';
import { readDate } from './dates.ts';

test.each<[string, string | undefined]>([
  ['2022-11-18', '2022-11-18T00:00:00.000'],
  ['2022-11-18T13:30:05.25Z', '2022-11-18T13:30:05.250'],
  ['2022-11-18T13:30:00+02:00', '2022-11-18T13:30:00.000'],
  ['11/18/2022 1:30', '2022-11-18T01:30:00.000'],
  ['March 2020', '2020-03-01T00:00:00.000'],
  ['5 Mar 2020', '2020-03-05T00:00:00.000'],
  ['Mar 5, 2020', '2020-03-05T00:00:00.000'],
  ['2023-02-29', undefined],
  ['2022-11-18-preview', undefined],
  ['Version 2020', undefined],
  ['20', undefined],
  ['', undefined],
  [`2022-11-18${' '.repeat(100_000)}x`, undefined],
])('%j', (text, date) => {
  const read = readDate(text);
  expect(read && `${read.date}T${read.time}`).toBe(date);
});
