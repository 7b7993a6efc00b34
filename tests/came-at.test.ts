import { describe, expect, it } from 'vitest';
import { cameAt } from '../src/came-at.ts';

const at = new Date(2026, 10, 17, 16, 5).getTime();

describe('when a message came', () => {
  it.each([
    'Nov 17, 2026, 4:05 PM',
    'Tue, Nov 17, 2026, 4:05\u202fPM',
    'Tue, Nov 17, 2026, 4:05 PM (9 days ago)',
    'Tuesday, November 17, 2026 at 4:05 PM',
    'Tue, 17 Nov 2026 at 16:05',
    '17 November 2026 16:05',
    'mar, 17 nov 2026, 16:05',
    'martes, 17 de noviembre de 2026 16:05',
    '17 nov 2026, 4:05 p. m.',
    '2026-11-17T16:05:00',
  ])('is read from %s', (shown) => expect(cameAt(shown)).toBe(at));

  it('knows midnight and noon', () => {
    expect(cameAt('Nov 17, 2026, 12:05 AM')).toBe(new Date(2026, 10, 17, 0, 5).getTime());
    expect(cameAt('Nov 17, 2026, 12:05 PM')).toBe(new Date(2026, 10, 17, 12, 5).getTime());
  });

  it.each([
    '',
    '4:05 PM',
    'Tuesday',
    'Tue 11/10/2026 4:05 PM',
    'Nov 17',
    'Nov 17, 2026',
    '17. joulukuuta 2026 klo 16.05',
    '9 days ago',
  ])('is not guessed from %s', (shown) => expect(cameAt(shown)).toBeUndefined());
});
