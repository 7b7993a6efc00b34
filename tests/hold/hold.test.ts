import { describe, expect, it } from 'vitest';
import { isClockTime, reasonToHold, reminderTime } from '../../src/hold/index.ts';

const at = (time: string) => new Date(`2026-11-19T${time}:00`);
const caution = { severity: 'caution' } as const;
const hint = { severity: 'hint' } as const;

describe('a message is held', () => {
  it('for one word that deserves a pause, or three that land badly', () => {
    expect(reasonToHold({ findings: [{ severity: 'stop' }], now: at('10:00') })).toBe('strong');
    expect(reasonToHold({ findings: [caution, caution, caution], now: at('10:00') })).toBe('strong');
    expect(reasonToHold({ findings: [caution, caution, hint], now: at('10:00') })).toBeUndefined();
  });

  it('when it answers a heated message within half an hour', () => {
    expect(reasonToHold({ findings: [hint], now: at('10:00'), sinceHeated: () => 4 })).toBe('quick');
    expect(reasonToHold({ findings: [hint], now: at('10:00'), sinceHeated: () => 31 })).toBeUndefined();
    expect(reasonToHold({ findings: [hint], now: at('10:00'), sinceHeated: () => -3 })).toBeUndefined();
  });

  it('late at night, if there is anything to look at', () => {
    expect(reasonToHold({ findings: [hint], now: at('22:10') })).toBe('late');
    expect(reasonToHold({ findings: [hint], now: at('03:00') })).toBe('late');
    expect(reasonToHold({ findings: [hint], now: at('06:00') })).toBeUndefined();
    expect(reasonToHold({ findings: [], now: at('23:00') })).toBeUndefined();
  });
});

describe('a reminder', () => {
  it('comes in an hour', () => {
    expect(reminderTime('hour', at('23:40'))).toEqual(new Date('2026-11-20T00:40:00'));
  });

  it('comes at half past seven, when the night is over', () => {
    expect(reminderTime('morning', at('22:00'))).toEqual(new Date('2026-11-20T07:30:00'));
    expect(reminderTime('morning', at('01:30'))).toEqual(new Date('2026-11-19T07:30:00'));
    expect(reminderTime('morning', at('06:00'))).toEqual(new Date('2026-11-20T07:30:00'));
  });

  it('comes when a clock next shows the time of somebody’s own', () => {
    expect(reminderTime('16:30', at('15:00'))).toEqual(new Date('2026-11-19T16:30:00'));
    expect(reminderTime('16:30', at('16:30'))).toEqual(new Date('2026-11-20T16:30:00'));
    expect(reminderTime('07:05', at('22:00'))).toEqual(new Date('2026-11-20T07:05:00'));
  });

  it('knows a time of the day when it sees one', () => {
    expect(['7:30', '07:30', '23:59', '00:00'].filter(isClockTime)).toHaveLength(4);
    expect(['24:00', '7:60', '7', '', ' 7:30', 730, undefined].filter(isClockTime)).toEqual([]);
  });
});
