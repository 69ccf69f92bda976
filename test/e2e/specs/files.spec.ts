import { expect, test } from '../app';

const NEWER = '{"format":"plantwright-plan","formatVersion":99,"name":"From the future"}\n';

test('a plan is saved under a name, changed, saved again and opened as it was', async ({ app, folders }) => {
  await app.saveAs('Workshop');
  await expect.poll(() => folders.readPlan('Workshop.plantwright.json').catch(() => '')).toContain('plantwright-plan');
  const first = await folders.readPlan('Workshop.plantwright.json');

  await app.rename('After the workshop');
  await app.save();
  await expect.poll(() => folders.readPlan('Workshop.plantwright.json')).toContain('After the workshop');
  expect(await folders.readPlan('Workshop.plantwright.json')).not.toBe(first);

  await app.startFrom('small-subsidiary');
  await expect(app.planName).not.toHaveValue('After the workshop');
  await app.open('Workshop.plantwright.json');
  await expect(app.planName).toHaveValue('After the workshop');
});

test('the app starts with the plan that it is given', async ({ app, folders, start }) => {
  await app.rename('Given at the start');
  await app.saveAs('Given');
  await expect.poll(() => folders.readPlan('Given.plantwright.json').catch(() => '')).toContain('Given at the start');
  await app.end();
  const second = await start({ plan: 'Given.plantwright.json' });
  await expect(second.planName).toHaveValue('Given at the start');
});

test('a plan that was changed elsewhere is not written over', async ({ app, folders }) => {
  await app.saveAs('Shared');
  await expect.poll(() => folders.readPlan('Shared.plantwright.json').catch(() => '')).not.toBe('');
  await folders.writePlan('Shared.plantwright.json', 'theirs');
  await app.rename('Mine');
  await app.save();
  await expect(app.notice).toContainText('changed by another program');
  expect(await folders.readPlan('Shared.plantwright.json')).toBe('theirs');
});

test('a plan of a newer version is refused with a sentence and never written over', async ({ app, folders }) => {
  await folders.writePlan('Newer.plantwright.json', NEWER);
  const before = await app.planName.inputValue();
  await app.open('Newer.plantwright.json');
  await expect(app.notice).toContainText('newer Plantwright');
  await expect(app.planName).toHaveValue(before);
  await app.saveAs('Newer');
  // Hosts without dialogs choose a free name; where the user insists on this one, the save is refused.
  const saved = async (): Promise<boolean> => (await folders.planNames()).length > 1;
  const refused = async (): Promise<boolean> => (await app.notice.count()) > 0 && (await app.notice.innerText()).includes('was not saved');
  await expect.poll(async () => (await saved()) || (await refused())).toBe(true);
  expect(await folders.readPlan('Newer.plantwright.json')).toBe(NEWER);
});

test('a plan without a file outlives the end of the app and is offered again', async ({ app, start }) => {
  await app.rename('Never saved');
  await expect(app.byId('unsaved')).toHaveText('Draft kept');
  await app.end();
  const second = await start();
  await expect(second.notice).toContainText('Never saved');
  await second.notice.getByRole('button', { name: 'Open it' }).click();
  await expect(second.planName).toHaveValue('Never saved');
  await expect(second.byId('unsaved')).toBeVisible();
});

test('a plan in a file is saved by itself after a pause', async ({ app, folders }) => {
  await app.saveAs('Quiet');
  await expect.poll(() => folders.readPlan('Quiet.plantwright.json').catch(() => '')).not.toBe('');
  await app.rename('Saved by itself');
  await expect.poll(() => folders.readPlan('Quiet.plantwright.json')).toContain('Saved by itself');
  await expect(app.byId('unsaved')).toBeHidden();
});
