/** Weeks are Mondays in UTC, whatever the year does around them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWeeks, formatDate, mondayOf, monthOfWeek, weeksBetween } from '../../src/data/week.ts';

const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('the Monday of a date is a Monday, at most six days before it', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const monday = mondayOf(date);
      expect(new Date(monday).getUTCDay()).toBe(1);
      const days = (Date.parse(date) - Date.parse(monday)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThanOrEqual(6);
    }),
  );
});

test('adding weeks and counting them agree, across years and clock changes', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -500, max: 500 }), (date, weeks) => {
      const monday = mondayOf(date);
      expect(weeksBetween(monday, addWeeks(monday, weeks))).toBe(weeks);
    }),
  );
});

test('a week counts in the month of its Thursday', () => {
  expect(monthOfWeek('2025-07-28')).toBe('2025-07');
  expect(monthOfWeek('2025-09-29')).toBe('2025-10');
  expect(monthOfWeek('2024-12-30')).toBe('2025-01');
});

test('dates and months are written for people without a locale', () => {
  expect(formatDate('2025-08-04')).toBe('4 Aug 2025');
  expect(formatDate('2025-08')).toBe('Aug 2025');
});
