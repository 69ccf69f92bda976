import { readFileSync, writeFileSync } from 'node:fs';
import { STARTERS } from '../../models/templates';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { calibrationLoop } from './calibrationLoop';
import { compareRuns } from './compareRuns';
import { createMeasure } from './createMeasure';
import { createMeasureTogether } from './createMeasureTogether';
import { describeMachine } from './describeMachine';
import { describeSection } from './describeSection';
import type { BenchRun, Section, SectionResult } from './section';
import { SECTIONS } from './sections/registry';

export interface BenchOptions {
  readonly quick: boolean;
  readonly only: readonly string[] | null;
  /** Why sections in a browser are left out; null: they are not. */
  readonly noBrowser: string | null;
  readonly json?: string;
  readonly compare?: string;
  readonly say: (line: string) => void;
}

/** Measures section by section and prints each as soon as it is done. */
export async function bench(options: BenchOptions): Promise<BenchRun> {
  const { quick, say } = options;
  const chosen = choose(options.only);
  const earlier = options.compare === undefined ? null : readRun(options.compare);
  const machine = describeMachine();
  say(`${machine.cpus} CPUs (${machine.model}), Node ${machine.node}, ${machine.platform}${quick ? '; quick: the figures mean little' : ''}`);
  if (machine.load > machine.cpus / 2) say(`Other programs keep this machine busy (load ${machine.load.toFixed(1)}): compare with care.`);
  const sections: SectionResult[] = [];
  for (const section of chosen) {
    if (section.inBrowser && options.noBrowser !== null) {
      say(`\n${section.title}: skipped, ${options.noBrowser}`);
      continue;
    }
    const result = await run(section, options);
    sections.push(result);
    for (const line of describeSection(result)) say(line);
  }
  const made = { machine, quick, sections };
  if (earlier !== null) for (const line of compareRuns(earlier, made)) say(line);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

function choose(only: readonly string[] | null): readonly Section[] {
  const unknown = only?.find((id) => !SECTIONS.some((section) => section.id === id));
  if (unknown !== undefined) throw new Error(`There is no section ${unknown}. Known: ${SECTIONS.map(({ id }) => id).join(', ')}.`);
  return SECTIONS.filter(({ id }) => only === null || only.includes(id));
}

/** The unit is measured beside each section: other programs slow down both. */
async function run({ id, title, measure }: Section, { quick }: BenchOptions): Promise<SectionResult> {
  const { medianMs: unitMs } = await createMeasure(quick, 1)('calibration', 'Calibration loop', calibrationLoop);
  const starters = quick ? STARTERS.slice(0, 1) : STARTERS;
  const bench = { measure: createMeasure(quick, unitMs), measureTogether: createMeasureTogether(quick), priceBook: embeddedPriceBook, starters, quick, unitMs };
  const findings = await measure(bench);
  return { id, title, unitMs, ...findings };
}

function readRun(file: string): BenchRun {
  return JSON.parse(readFileSync(file, 'utf8')) as BenchRun;
}
