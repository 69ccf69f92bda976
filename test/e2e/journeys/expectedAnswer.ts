import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { emptyPlan, serializePlan, type Plan } from '../../../models/document';
import { addIntegration, addSite, addSystem, addWorkload, newIntegration, newSite, newSystem, newWorkload, updateItem } from '../../../models/document/edits';
import { integrationSchema } from '../../../models/document/schema/integration';
import { processSchema } from '../../../models/document/schema/workload';
import { ROOT } from '../root';
import type { TestFolders } from '../testFolders';
import { STORY } from './story';

/** What the page must say about the plan of the story. */
export interface ExpectedAnswer {
  readonly headline: string;
  readonly monthly: number;
}

/** The plan of the story, made of the same presets without a page, and answered by the engine on the command line. */
export async function expectedAnswer(folders: TestFolders): Promise<ExpectedAnswer> {
  const path = await folders.writePlan('expected.plantwright.json', serializePlan(storyPlan()));
  const evaluated = async (...options: readonly string[]): Promise<string> =>
    (await promisify(execFile)(process.execPath, [join(ROOT, 'electron/cli/plantwright.mjs'), 'evaluate', path, ...options], { maxBuffer: Infinity })).stdout;
  // The answer for people has the name of the plan, then the sentence.
  const [, headline = ''] = (await evaluated()).split('\n');
  const { cost } = JSON.parse(await evaluated('--json')) as { readonly cost: { readonly monthly: string } };
  return { headline, monthly: Number(cost.monthly) };
}

export function storyPlan(): Plan {
  const blank = emptyPlan('new-plan', 'New plan', `${String(new Date().getFullYear() + 1)}-01-01`);
  return [withSites, withSystems, withWorkloads, withIntegrations].reduce<Plan>((plan, step) => step(plan), { ...blank, name: STORY.name });
}

const withSites = (blank: Plan): Plan =>
  STORY.sites.reduce<Plan>((plan, { name, city, country, shopFloor, lateEnd }) => {
    const site = newSite(plan, 'plant');
    const users = site.users.map((row) => (row.class === 'shop-floor' ? { ...row, named: shopFloor } : row));
    const shifts = site.shifts.map((shift) => (shift.id === 'late' ? { ...shift, end: lateEnd } : shift));
    return addSite(plan, { ...site, name, place: { ...site.place, city, country }, users, shifts });
  }, blank);

const withSystems = (plan: Plan): Plan =>
  STORY.systems.reduce<Plan>((before, { name, id, site }) => {
    const siteId = before.sites.find((candidate) => candidate.name === site)?.id ?? null;
    return addSystem(before, { ...newSystem(before, id, siteId), name });
  }, plan);

const withWorkloads = (plan: Plan): Plan => STORY.workloads.reduce<Plan>((before, name) => addWorkload(before, newWorkload(before, processSchema.parse(name.toLowerCase()))), plan);

const withIntegrations = (plan: Plan): Plan =>
  STORY.integrations.reduce<Plan>((before, { from, to, mode, rate }) => {
    const idOf = (name: string): string => [...before.systems, ...before.workloads].find((item) => item.name === name)?.id ?? '';
    const flow = newIntegration(before, idOf(from), idOf(to));
    return updateItem(addIntegration(before, flow), 'integrations', flow.id, { mode: integrationSchema.shape.mode.parse(mode.toLowerCase()), ratePerHour: rate });
  }, plan);
