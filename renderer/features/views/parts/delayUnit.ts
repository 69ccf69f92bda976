import { partsMessages as text } from './messages';

export interface DelayUnit {
  readonly seconds: number;
  readonly text: (value: string) => string;
}

const UNITS: readonly DelayUnit[] = [
  { seconds: 3600, text: text.hours },
  { seconds: 60, text: text.minutes },
];

const SECONDS: DelayUnit = { seconds: 1, text: text.seconds };

/** The unit that a delay is said in: from two hours on hours, from two minutes on minutes, else seconds. */
export const delayUnit = (seconds: number): DelayUnit => UNITS.find((unit) => seconds >= 2 * unit.seconds) ?? SECONDS;
