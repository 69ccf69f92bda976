import { describe, expect, it } from 'vitest';
import { getAt, setAt } from '../../../../../renderer/features/inspector/path';

const site = { name: 'Brno', wan: { kind: 'mpls', downMbps: 100 }, shifts: [{ id: 'early' }, { id: 'late' }] };

describe('values by path', () => {
  it('are found in objects and lists', () => {
    expect(getAt(site, 'wan.downMbps')).toBe(100);
    expect(getAt(site, 'shifts.1.id')).toBe('late');
    expect(getAt(site, 'shifts.7.id')).toBeUndefined();
    expect(getAt(site, 'name.first')).toBeUndefined();
  });

  it('are changed in a copy that shares everything else', () => {
    const next = setAt(site, 'shifts.0.id', 'day') as typeof site;
    expect(next.shifts).toEqual([{ id: 'day' }, { id: 'late' }]);
    expect(next.wan).toBe(site.wan);
    expect(next.shifts[1]).toBe(site.shifts[1]);
    expect(site.shifts[0]?.id).toBe('early');
  });

  it('leave when they become undefined', () => {
    expect(setAt({ start: '06:00', timeZone: 'Europe/Prague' }, 'timeZone', undefined)).toEqual({ start: '06:00' });
  });
});
