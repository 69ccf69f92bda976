import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { STARTERS } from '../../../models/templates';
import { buildDrawing } from '../../../shared/exporters/drawing/buildDrawing';
import { exportInput } from '../../fixtures/exportReport';
import { goldenFiles } from '../exports/goldenFolder';

/** A plan of a starter with a made-up answer, so that only a change of the drawing changes the file. */
it('the drawing of a small plan is the reviewed one (UPDATE_GOLDEN=1 writes it anew)', async () => {
  const plan = STARTERS.find(({ id }) => id === 'small-subsidiary')?.plan;
  if (!plan) throw new Error('no small starter');
  const [colour] = await buildDrawing({ ...exportInput(), plan });
  const actual = { 'small-subsidiary.svg': Buffer.from(colour?.bytes ?? []).toString('utf8') };
  const expected = goldenFiles(join(fileURLToPath(new URL('.', import.meta.url)), 'files'), actual);
  expect(actual['small-subsidiary.svg']).toBe(expected['small-subsidiary.svg']);
});
