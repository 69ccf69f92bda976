import { describe, expect, it } from 'vitest';
import { seasonInstant } from '../../../../models/demand/season';
import { zoneOffsetMinutes } from '../../../../models/demand/zoneOffset';

describe('seasonInstant', () => {
  it('is noon UTC in the middle of January and of July of the year in which the plan starts', () => {
    expect(seasonInstant('northern-winter', '2027-09-01').toISOString()).toBe('2027-01-14T12:00:00.000Z');
    expect(seasonInstant('northern-summer', '2027-01-01').toISOString()).toBe('2027-07-14T12:00:00.000Z');
  });
});

describe('zoneOffsetMinutes', () => {
  // Hours ahead of UTC in January and in July, from the rules of each country.
  it.each([
    ['Europe/Prague', 60, 120],
    ['Australia/Sydney', 660, 600],
    ['Asia/Kolkata', 330, 330],
    ['America/New_York', -300, -240],
    ['Asia/Kathmandu', 345, 345],
    ['America/St_Johns', -210, -150],
    ['Pacific/Auckland', 780, 720],
    ['UTC', 0, 0],
  ] as const)('of %s is %d minutes in January and %d in July', (zone, january, july) => {
    expect(zoneOffsetMinutes(zone, new Date('2027-01-14T12:00:00Z'))).toBe(january);
    expect(zoneOffsetMinutes(zone, new Date('2027-07-14T12:00:00Z'))).toBe(july);
  });

  it('changes in the hour in which the clocks do', () => {
    // 2027-03-28: clocks in Prague go from 02:00 to 03:00 local time, which is 01:00 UTC
    expect(zoneOffsetMinutes('Europe/Prague', new Date('2027-03-28T00:59:00Z'))).toBe(60);
    expect(zoneOffsetMinutes('Europe/Prague', new Date('2027-03-28T01:00:00Z'))).toBe(120);
  });

  it('is right when the local day is another one', () => {
    // 20:00 UTC is 01:30 of the next day in Kolkata and 06:00 of the next day in Sydney
    expect(zoneOffsetMinutes('Asia/Kolkata', new Date('2027-12-31T20:00:00Z'))).toBe(330);
    expect(zoneOffsetMinutes('Australia/Sydney', new Date('2027-06-30T20:00:00Z'))).toBe(600);
  });
});
