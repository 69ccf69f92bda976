import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STARTERS } from '../../../models/templates';
import { workOut } from '../../../models/pipeline';
import { buildReport } from '../../../models/report/buildReport';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { engineTable } from './engineTable';
import { sizingTables } from './sizingTables';

/** Written anew only when somebody asks for it, and then read in the diff. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const fileOf = (id: string): string => fileURLToPath(new URL(`./${id}.txt`, import.meta.url));

describe('sizes and bill of the starter plans (UPDATE_GOLDEN=1 writes them anew)', () => {
  it.each(STARTERS)('are the reviewed ones: $id', ({ id, plan }) => {
    const result = workOut(plan, embeddedPriceBook);
    if (!result.ok) throw new Error(`no answer: ${JSON.stringify(result.problems)}`);
    const report = buildReport(result.value);
    const table = `${engineTable(report)}\n${sizingTables(result.value, report)}`;
    if (UPDATE) writeFileSync(fileOf(id), table);
    expect(table).toBe(readFileSync(fileOf(id), 'utf8'));
  });
});
