import { describe, expect, it } from 'vitest';
import { HOURS_PER_WEEK, localWeek, rotateWeek, seasonInstant, toLocalHour, zoneOffsetMinutes } from '../../../../../../renderer/features/views/demand/localWeek';

const utcHours = Array.from({ length: HOURS_PER_WEEK }, (_, hour) => hour);

describe('a week on local clocks', () => {
  it('is the UTC week where clocks show UTC', () => {
    expect(rotateWeek(utcHours, localWeek(0))).toEqual(utcHours);
  });

  it('begins on UTC Sunday evening east of Greenwich', () => {
    const prague = rotateWeek(utcHours, localWeek(60));
    expect(prague[0]).toBe(167);
    expect(prague[9]).toBe(8);
  });

  it('begins on UTC Monday morning west of Greenwich', () => {
    const chicago = rotateWeek(utcHours, localWeek(-360));
    expect(chicago[0]).toBe(6);
    expect(chicago[167]).toBe(5);
  });

  it('starts its hours at the half hour in India', () => {
    expect(localWeek(330)).toEqual({ shiftHours: 5, startMinute: 30 });
    expect(rotateWeek(utcHours, localWeek(330))[9]).toBe(4);
  });

  it('starts its hours at the half hour in Newfoundland, west of Greenwich', () => {
    expect(localWeek(-210)).toEqual({ shiftHours: -4, startMinute: 30 });
  });

  it.each([-720, -210, 0, 330, 840])('shows each hour where its mark is put, at %d minutes', (offset) => {
    const week = localWeek(offset);
    const rotated = rotateWeek(utcHours, week);
    for (const hour of utcHours) expect(rotated[toLocalHour(hour, week)]).toBe(hour);
  });
});

describe('the offset of a zone', () => {
  it.each([
    ['Europe/Prague', 'northern-winter', 60],
    ['Europe/Prague', 'northern-summer', 120],
    ['Asia/Kolkata', 'northern-summer', 330],
    ['America/Chicago', 'northern-winter', -360],
    ['Australia/Sydney', 'northern-winter', 660],
    ['America/Sao_Paulo', 'northern-summer', -180],
  ] as const)('of %s in %s is %d minutes', (zone, season, minutes) => {
    expect(zoneOffsetMinutes(zone, seasonInstant(2027, season))).toBe(minutes);
  });

  it('is not known for a zone that does not exist', () => {
    expect(zoneOffsetMinutes('Europe/Atlantis', seasonInstant(2027, 'northern-winter'))).toBeNull();
  });
});
