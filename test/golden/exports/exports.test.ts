import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildExports } from '../../../shared/bundle/buildExports';
import { buildContinuity } from '../../../shared/exporters/continuity/buildContinuity';
import type { ExportFile, ExportInput } from '../../../shared/exporters/exporter';
import { buildCutover } from '../../../shared/exporters/cutover/buildCutover';
import { buildGovernance } from '../../../shared/exporters/governance/buildGovernance';
import { blocksMarkdown } from '../../../shared/blocks/blocksMarkdown';
import { reportDocuments } from '../../../shared/exporters/report/documents';
import { reportContext } from '../../../shared/exporters/report/reportContext';
import { EXPORTERS } from '../../../shared/exporters/registry';
import { buildMinutes } from '../../../shared/exporters/minutes/buildMinutes';
import { buildWaves } from '../../../shared/exporters/waves/buildWaves';
import { workbookContext } from '../../../shared/exporters/workbook/workbookContext';
import { billSheet } from '../../../shared/exporters/workbook/sheets/billSheet';
import { sizingSheet } from '../../../shared/exporters/workbook/sheets/sizingSheet';
import { summarySheet } from '../../../shared/exporters/workbook/sheets/summarySheet';
import { totalsSheet } from '../../../shared/exporters/workbook/sheets/totalsSheet';
import { starterExports } from '../../fixtures/starterExports';
import { goldenFiles } from './goldenFolder';
import { sheetCsv } from './sheetCsv';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Every file of every site is made before the first ones are read; a busy machine needs its time. */
const PATIENCE_MS = 60_000;
/** Sheets of further sites and runbooks of further waves are alike. */
const REVIEWED_SITES = 3;
const REVIEWED_WAVES = 2;
const REVIEWED_SHEETS = [summarySheet, billSheet, totalsSheet, sizingSheet];

/** What is read line by line; HTML and workbook say the same as the Markdown. */
const isReviewedSheet = ({ path }: ExportFile): boolean => path.endsWith('.md');

/** Other environments have the same keys; Bicep and manifests say what the variables files and values say, and tests compare them; the manifest is fingerprints. */
const isReviewedHandOff = ({ path }: ExportFile): boolean => /^(?:terraform[/](?:versions|.*[/](?:prod|dr)[/])|README|DECISIONS|PLACEHOLDERS|validation[/]|bicep[/]workload[/]prod[/].*[.]bicepparam$|kubernetes[/]values[/]prod[/])/.test(path);

async function platformBundle(input: ExportInput): Promise<readonly ExportFile[]> {
  const built = await buildExports(EXPORTERS.filter(({ framed }) => framed === true), input);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

/** Pictures and projects of the waves are long and say the same as the tables; they have tests of their own. */
const isReadable = ({ path }: ExportFile): boolean => /[.](csv|md)$/.test(path);

/** What a reviewer reads: four sheets as tables, the hand-off to the platform team, the waves, the first runbooks, the reports, the governance pack, the minutes, the first sites' continuity sheets. */
async function reviewedFiles(input: ExportInput): Promise<Readonly<Record<string, string>>> {
  const context = workbookContext(input);
  const sheets = REVIEWED_SHEETS.map((build) => build(context)).map((sheet) => [`${sheet.name.toLowerCase()}.csv`, sheetCsv(sheet)] as const);
  const files = [...(await platformBundle(input)).filter(isReviewedHandOff), ...(await buildWaves(input)).filter(isReadable), ...(await buildCutover(input)).filter(isReviewedSheet).slice(0, REVIEWED_WAVES), ...(await buildGovernance(input)), ...(await buildMinutes(input)), ...(await buildContinuity(input)).filter(isReviewedSheet).slice(0, REVIEWED_SITES)];
  const reports = reportDocuments(reportContext(input)).map(({ file, blocks }) => [`report/${file}.md`, blocksMarkdown(blocks)] as const);
  return Object.fromEntries([...sheets, ...reports, ...files.map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')] as const)]);
}

describe('the exports of the starter plans (UPDATE_GOLDEN=1 writes them anew)', () => {
  it.each(starterExports())('are the reviewed ones: $id', async ({ id, input }) => {
    const actual = await reviewedFiles(input);
    const expected = goldenFiles(join(FOLDER, id), actual);
    expect(Object.keys(expected)).toEqual(Object.keys(actual).sort());
    for (const [path, text] of Object.entries(actual)) expect(text, path).toBe(expected[path]);
  }, PATIENCE_MS);
});
