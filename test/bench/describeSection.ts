import { alignTable } from './alignTable';
import type { Derived, Measurement, SectionResult } from './section';

const HEAD = ['', 'median', 'p95', '±', 'units', 'runs'];

/** One section as lines of text. */
export function describeSection({ title, unitMs, measurements, derived }: SectionResult): readonly string[] {
  return [
    '',
    `${title} (1 unit = ${time(unitMs)})`,
    ...alignTable([HEAD, ...measurements.map(rowOf)]),
    ...alignTable(derived.map((each) => [each.name, `${figure(each)}${verdict(each)}`])),
  ];
}

const rowOf = ({ name, medianMs, p95Ms, spread, units, runs }: Measurement): readonly string[] => [
  name,
  time(medianMs),
  time(p95Ms),
  `${(spread * 100).toFixed(1)} %`,
  short(units),
  String(runs),
];

/** Against what the product promises. */
const verdict = ({ value, limit, unit }: Derived): string => (limit === undefined ? '' : `, ${value <= limit ? 'passes' : 'FAILS'} (at most ${short(limit)} ${unit})`);

function figure({ value, unit }: Derived): string {
  if (unit === '%') return `${(value * 100).toFixed(1)} %`;
  if (unit === 'power') return value.toFixed(2);
  return unit === '×' ? `${value.toFixed(2)} ×` : `${short(value)} ${unit}`;
}

function time(ms: number): string {
  if (ms >= 1) return `${short(ms)} ms`;
  return ms >= 1e-3 ? `${short(ms * 1e3)} µs` : `${short(ms * 1e6)} ns`;
}

/** Three digits that count; whole numbers from 1,000 on. */
function short(value: number): string {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
