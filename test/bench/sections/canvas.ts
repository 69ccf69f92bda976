import type { Page } from '@playwright/test';
import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { dragOne, dragSelected, pan, zoom, type Gesture } from '../browser/gestures';
import { noteWorkers } from '../browser/noteWorkers';
import { timeFrames } from '../browser/timeFrames';
import { timeLayout } from '../browser/timeLayout';
import { withPage } from '../browser/withPage';
import { withPlainFlow } from '../browser/withPlainFlow';
import { crowdedPlan, type Crowd } from '../crowdedPlan';
import type { Derived, Findings, Measurement, Section } from '../section';
import { summariseTimes } from '../summariseTimes';

const SIZES: readonly Crowd[] = [
  { nodes: 500, flows: 750 },
  { nodes: 2000, flows: 3000 },
];
const QUICK_SIZES: readonly Crowd[] = [{ nodes: 120, flows: 180 }];
/** A busy machine may take its time. */
const OPENING_MS = 180_000;
/** What a screen shows in a second. */
const FRAME_MS = 1000 / 60;

interface Step {
  readonly id: string;
  readonly name: string;
  readonly gesture: Gesture;
}

/** All of the drawing in sight first, then near enough to read it. */
const STEPS: readonly Step[] = [
  { id: 'pan-far', name: 'pan with all in sight', gesture: pan },
  { id: 'zoom', name: 'zoom in and out', gesture: zoom },
  { id: 'drag-far', name: 'drag one card with all in sight', gesture: dragOne },
  { id: 'drag-selected', name: 'drag some fifty cards', gesture: dragSelected },
];

/** How a large drawing moves under the mouse, beside React Flow as it comes with the same items; times are those from frame to frame. */
export const canvas: Section = {
  id: 'canvas',
  title: 'The drawing under the mouse: frame times in a Chromium that draws without a graphics processor',
  inBrowser: true,
  async measure({ quick, unitMs }) {
    const found: Findings[] = [];
    for (const crowd of quick ? QUICK_SIZES : SIZES) found.push(await ofSize(crowd, unitMs));
    return { measurements: found.flatMap(({ measurements }) => measurements), derived: found.flatMap(({ derived }) => derived) };
  },
};

async function ofSize(crowd: Crowd, unitMs: number): Promise<Findings> {
  const plan = crowdedPlan(globalManufacturer.plan, crowd);
  const size = `${crowd.nodes.toLocaleString('en')} nodes, ${crowd.flows.toLocaleString('en')} flows`;
  const plain = await withPlainFlow(plan, (page) => moved(page, 'plain', `${size}, plain React Flow`, crowd, unitMs));
  const { ours, layout } = await withPage(plan, async ({ page }) => {
    await page.addInitScript(noteWorkers);
    await page.reload();
    await page.locator('.react-flow__node').first().waitFor({ timeout: OPENING_MS });
    return { ours: await moved(page, 'ours', size, crowd, unitMs), layout: await timeLayout(page) };
  });
  return {
    measurements: [...[...ours, ...plain].map(({ measurement }) => measurement), summariseTimes(`${crowd.nodes}/layout`, `${size}: layout in the worker`, [layout.workerMs], unitMs), summariseTimes(`${crowd.nodes}/layout-block`, `${size}: longest task of the page meanwhile`, [layout.longestTaskMs], unitMs)],
    derived: [...[...ours, ...plain].map(({ dropped }) => dropped), ...ours.map((each, index) => ratio(each.measurement, plain[index]?.measurement ?? each.measurement))],
  };
}

interface Moved {
  readonly measurement: Measurement;
  readonly dropped: Derived;
}

async function moved(page: Page, whose: string, size: string, { nodes }: Crowd, unitMs: number): Promise<readonly Moved[]> {
  const all: Moved[] = [];
  for (const { id, name, gesture } of STEPS) {
    const { deltas } = await timeFrames(page, () => gesture(page));
    const missed = deltas.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / FRAME_MS) - 1), 0);
    all.push({
      measurement: summariseTimes(`${nodes}/${whose}/${id}`, `${size}: ${name}`, deltas, unitMs),
      dropped: { id: `${nodes}/${whose}/${id}/dropped`, name: `${size}: ${name}, frames that were left out`, value: missed / (missed + deltas.length), unit: '%' },
    });
  }
  return all;
}

const ratio = (ours: Measurement, plain: Measurement): Derived => ({ id: `${ours.id}/ratio`, name: `${ours.name}, p95 against plain React Flow`, value: ours.p95Ms / plain.p95Ms, unit: '×' });
