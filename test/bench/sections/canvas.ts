import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { answered } from '../browser/answered';
import { FRAME_MS } from '../browser/frameMs';
import { noteWorkers } from '../browser/noteWorkers';
import { timeGestures, type Aims, type Timed } from '../browser/timeGestures';
import { timeLayouts } from '../browser/timeLayout';
import { timeOpening } from '../browser/timeOpening';
import { withPage } from '../browser/withPage';
import { withPlainFlow } from '../browser/withPlainFlow';
import { crowdedPlan, type Crowd } from '../crowdedPlan';
import type { Derived, Findings, Measurement, Section } from '../section';
import { summariseTimes } from '../summariseTimes';

const SIZES: readonly Crowd[] = [
  { nodes: 500, flows: 750 },
  { nodes: 2000, flows: 3000 },
];
/** So many must still be of use; the library as it comes is not measured with them, it takes minutes to open. */
const MOST: Crowd = { nodes: 10_000, flows: 15_000 };
const OPENED: Crowd = { nodes: 5000, flows: 7500 };
const OPENINGS = 5;
const QUICK_SIZES: readonly Crowd[] = [{ nodes: 120, flows: 180 }];
const LAYOUTS = 5;
const QUICK_LAYOUTS = 2;

/**
 * How a large drawing moves under the mouse, beside React Flow as it comes: the same items of the same size in the same
 * places, seen through a window of the same size from the same distance, and the same items dragged. Times are those
 * from frame to frame.
 */
export const canvas: Section = {
  id: 'canvas',
  title: 'The drawing under the mouse: frame times in a Chromium that draws without a graphics processor',
  inBrowser: true,
  async measure({ quick, unitMs }) {
    const found: Findings[] = [];
    for (const crowd of quick ? QUICK_SIZES : SIZES) found.push(await ofSize(crowd, quick ? QUICK_LAYOUTS : LAYOUTS, unitMs));
    if (!quick) found.push(await opening(unitMs), await alone(unitMs));
    return { measurements: found.flatMap(({ measurements }) => measurements), derived: found.flatMap(({ derived }) => derived) };
  },
};

const sizeOf = ({ nodes, flows }: Crowd): string => `${nodes.toLocaleString('en')} nodes, ${flows.toLocaleString('en')} flows`;

/** From the start of the page to the painted drawing. */
const opening = (unitMs: number): Promise<Findings> =>
  withPage(crowdedPlan(globalManufacturer.plan, OPENED), async ({ page }) => ({
    measurements: [summariseTimes(`${OPENED.nodes}/open`, `${sizeOf(OPENED)}: from the start of the page to its drawing`, await timeOpening(page, OPENINGS), unitMs)],
    derived: [],
  }));

/** Ours with as much as it must still carry. */
async function alone(unitMs: number): Promise<Findings> {
  const plan = crowdedPlan(globalManufacturer.plan, MOST);
  const { timed } = await withPage(plan, async ({ page }) => {
    await answered(page);
    return timeGestures(page, plan, {}, () => answered(page), false);
  });
  const rows = timed.map((each) => rowOf(each, `${MOST.nodes}/ours`, sizeOf(MOST), unitMs));
  return { measurements: rows.map(({ measurement }) => measurement), derived: rows.flatMap(({ derived }) => derived) };
}

async function ofSize(crowd: Crowd, layouts: number, unitMs: number): Promise<Findings> {
  const plan = crowdedPlan(globalManufacturer.plan, crowd);
  const size = sizeOf(crowd);
  const aims: Aims = {};
  const { view, timed: ours, arranged } = await withPage(plan, async ({ page }) => {
    await page.addInitScript(noteWorkers);
    await page.reload();
    // The first answer adds the Azure side and fits the view anew.
    await answered(page);
    const times = await timeGestures(page, plan, aims, () => answered(page));
    await page.locator('.react-flow__controls-fitview').click();
    return { ...times, arranged: await timeLayouts(page, layouts) };
  });
  const { timed: plain } = await withPlainFlow(plan, view, (page) => timeGestures(page, plan, aims, async () => undefined));
  const rows = ours.map((each) => rowOf(each, `${crowd.nodes}/ours`, size, unitMs));
  const plainRows = plain.map((each) => rowOf(each, `${crowd.nodes}/plain`, `${size}, plain React Flow`, unitMs));
  return {
    measurements: [
      ...[...rows, ...plainRows].map(({ measurement }) => measurement),
      summariseTimes(`${crowd.nodes}/layout`, `${size}: layout in the worker`, arranged.map(({ workerMs }) => workerMs), unitMs),
      summariseTimes(`${crowd.nodes}/layout-block`, `${size}: longest task of the page meanwhile`, arranged.map(({ longestTaskMs }) => longestTaskMs), unitMs),
    ],
    derived: [...[...rows, ...plainRows].flatMap(({ derived }) => derived), ...rows.flatMap(({ measurement }, at) => ratio(measurement, plainRows[at]?.measurement))],
  };
}

interface Row {
  readonly measurement: Measurement;
  readonly derived: readonly Derived[];
}

function rowOf({ id, name, deltas, longestTaskMs }: Timed, of: string, size: string, unitMs: number): Row {
  const missed = deltas.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / FRAME_MS) - 1), 0);
  return {
    measurement: summariseTimes(`${of}/${id}`, `${size}: ${name}`, deltas, unitMs),
    derived: [
      { id: `${of}/${id}/dropped`, name: `${size}: ${name}, frames that were left out`, value: missed / (missed + deltas.length), unit: '%' },
      { id: `${of}/${id}/longest`, name: `${size}: ${name}, longest task`, value: longestTaskMs, unit: 'ms' },
    ],
  };
}

const ratio = (ours: Measurement, plain: Measurement | undefined): readonly Derived[] =>
  plain === undefined ? [] : [{ id: `${ours.id}/ratio`, name: `${ours.name}, p95 against plain React Flow`, value: ours.p95Ms / plain.p95Ms, unit: '×' }];
