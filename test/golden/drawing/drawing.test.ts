import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { groupItems } from '../../../models/document/edits';
import { STARTERS } from '../../../models/templates';
import { buildDrawing } from '../../../shared/exporters/drawing/buildDrawing';
import { exportInput } from '../../fixtures/exportReport';
import { goldenFiles } from '../exports/goldenFolder';

/** A plan of a starter with a made-up answer, so that only a change of the drawing changes the file. */
it('the drawing of a small plan is the reviewed one (UPDATE_GOLDEN=1 writes it anew)', async () => {
  const plan = STARTERS.find(({ id }) => id === 'small-subsidiary')?.plan;
  if (!plan) throw new Error('no small starter');
  const [site, ...systems] = [...plan.sites.slice(0, 1), ...plan.systems].map(({ id }) => id);
  const framed = groupItems(plan, [site ?? ''], 'Bohemia & Moravia');
  const look = {
    name: 'criticality',
    items: Object.fromEntries([site, ...systems].map((id) => [id, { words: 'high', ink: 'level3' as const }])),
    legend: [{ words: 'low', ink: 'level1' as const }, { words: 'high', ink: 'level3' as const }],
  };
  const [[colour], [seen]] = await Promise.all([buildDrawing({ ...exportInput(), plan }), buildDrawing({ ...exportInput(), plan: framed, look })]);
  const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');
  const actual = { 'small-subsidiary.svg': textOf(colour?.bytes), 'small-subsidiary-framed-by-criticality.svg': textOf(seen?.bytes) };
  const expected = goldenFiles(join(fileURLToPath(new URL('.', import.meta.url)), 'files'), actual);
  expect(actual).toEqual(expected);
});
