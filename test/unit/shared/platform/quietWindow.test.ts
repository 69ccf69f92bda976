import { describe, expect, it } from 'vitest';
import { quietWindow } from '../../../../shared/platform/quietWindow';

const week = (busy: (hour: number) => boolean) => Array.from({ length: 168 }, (_, hour) => (busy(hour) ? 100 : 1));

describe('quietWindow', () => {
  it('finds the only quiet stretch, counting days from Sunday', () => {
    expect(quietWindow(week((hour) => hour < 146 || hour >= 150), 4)).toEqual({ dayOfWeek: 0, dayName: 'Sunday', startHour: 2 });
  });

  it('may run over the end of the week', () => {
    expect(quietWindow(week((hour) => hour >= 2 && hour < 166), 4)).toEqual({ dayOfWeek: 0, dayName: 'Sunday', startHour: 22 });
  });

  it('keeps away from the shifts when the whole weekend is free', () => {
    expect(quietWindow(week((hour) => hour >= 6 && hour < 118), 4)).toEqual({ dayOfWeek: 6, dayName: 'Saturday', startHour: 10 });
  });

  it('takes the first stretch when all are equal', () => {
    expect(quietWindow(week(() => false), 1)).toEqual({ dayOfWeek: 1, dayName: 'Monday', startHour: 0 });
  });
});
