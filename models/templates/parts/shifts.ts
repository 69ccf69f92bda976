import type { Shift, UserClass } from '../../document';
import { MONDAY_TO_FRIDAY } from './weekdays';

const CREW: readonly UserClass[] = ['shop-floor', 'warehouse', 'quality', 'maintenance'];
const DESK: readonly UserClass[] = ['planning', 'purchasing', 'sales', 'finance', 'management'];

const presence = (crew: number, desk: number): Shift['presence'] =>
  Object.fromEntries([...CREW.map((each) => [each, crew]), ...DESK.map((each) => [each, desk])]) as Shift['presence'];

/** A shift of the crew; the people at desks keep office hours. */
export function crewShift(id: string, name: string, start: string, end: string, share: number, days = MONDAY_TO_FRIDAY): Shift {
  return { id, name, days, start, end, presence: presence(share, 0) };
}

/** Office hours of the people at desks; the crew works in shifts. */
export function deskHours(start: string, end: string, days = MONDAY_TO_FRIDAY): Shift {
  return { id: 'office-hours', name: 'Office hours', days, start, end, presence: presence(0, 1) };
}

/** One shift for everybody. */
export function dayShift(start: string, end: string, days = MONDAY_TO_FRIDAY): Shift {
  return { id: 'day', name: 'Day', days, start, end, presence: presence(1, 1) };
}

/** Early and late crews with office hours between. */
export function twoShifts(early: string, late: string, close: string): Shift[] {
  return [crewShift('early', 'Early', early, late, 0.5), crewShift('late', 'Late', late, close, 0.5), deskHours('08:00', '16:30')];
}

/** Round-the-clock crews with office hours on working days. */
export function threeShifts(days = MONDAY_TO_FRIDAY): Shift[] {
  return [
    crewShift('early', 'Early', '06:00', '14:00', 0.36, days),
    crewShift('late', 'Late', '14:00', '22:00', 0.36, days),
    crewShift('night', 'Night', '22:00', '06:00', 0.28, days),
    deskHours('08:00', '17:00'),
  ];
}
