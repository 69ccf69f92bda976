import type { WaveRow } from '../../../../models/report/report';

/** A wave's place on the calendar bar, as shares of its whole length. */
export interface TimelineBar {
  readonly number: number;
  readonly left: number;
  readonly width: number;
  readonly days: number;
}

const MS_PER_DAY = 86_400_000;

const dayNumber = (isoDate: string): number => Math.floor(Date.parse(isoDate) / MS_PER_DAY);

/** First and last day count: a wave that starts and ends on the same day takes one day. */
export function timeline(waves: readonly Pick<WaveRow, 'number' | 'start' | 'end'>[]): readonly TimelineBar[] {
  const first = Math.min(...waves.map((wave) => dayNumber(wave.start)));
  const last = Math.max(...waves.map((wave) => dayNumber(wave.end)));
  const whole = last - first + 1;
  return waves.map((wave) => {
    const days = dayNumber(wave.end) - dayNumber(wave.start) + 1;
    return { number: wave.number, left: (dayNumber(wave.start) - first) / whole, width: days / whole, days };
  });
}
