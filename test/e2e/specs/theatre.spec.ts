import { expect, test } from '../app';

/** The slider counts them. */
const QUARTERS_PER_HOUR = 4;

test('a cut line is played flow by flow, and its numbers say why', async ({ app }) => {
  await app.startFrom('global-manufacturer');
  await app.answered();
  await app.show('theatre');
  await app.byId('theatre-scenario').selectOption('site-line-loss');
  await app.byId('theatre-site').selectOption('ostrava-plant');
  const flows = app.page.getByRole('table', { name: 'Flows of the plant' });
  await expect(flows.getByRole('rowgroup').filter({ hasText: 'Confirmations Ostrava' })).toContainText('waits, kept');
  await expect(flows.getByRole('rowgroup').filter({ hasText: 'Label data Ostrava' })).toContainText('stops');
  await expect(flows).not.toContainText('loses');

  // A day and a half is more than the edge node was sized for.
  await app.byId('theatre-hours').fill(String(40 * QUARTERS_PER_HOUR));
  const again = flows.getByRole('button', { name: /To be sent again: Confirmations Ostrava/ });
  await again.click();
  await expect(app.whyPanel).toContainText('made − delivered');
  await app.page.keyboard.press('Escape');
  await expect(again).toBeFocused();
  await expect(app.page.getByRole('table', { name: 'What happens when' })).toContainText('is full');
});

test('the canvas shows the failure and is left as it was', async ({ app }) => {
  await app.startFrom('global-manufacturer');
  await app.answered();
  await app.show('theatre');
  await app.byId('theatre-site').selectOption('ostrava-plant');
  await app.byId('theatre-lens').click();
  await expect(app.byId('lens-bar')).toContainText('Ostrava gearbox plant');
  await expect(app.page.getByRole('list', { name: 'What the colours mean' })).toBeVisible();
  await expect(app.byId('node-ostrava-plant')).toHaveAttribute('aria-label', /cut off for 24 h/);
  await expect(app.byId('node-manufacturing-emea')).toHaveAttribute('aria-label', /screens down/);

  await app.byId('lens-leave').click();
  await expect(app.byId('lens-bar')).toBeHidden();
  await expect(app.page.getByRole('list', { name: 'Legend', exact: true })).toBeVisible();
  await expect(app.byId('node-ostrava-plant')).not.toHaveAttribute('aria-label', /cut off/);
});
