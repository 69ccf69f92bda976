import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

test('colour and logo of a company are chosen in the inspector; a drawing with scripts is refused', async ({ app }) => {
  await app.answered();
  await app.page.getByRole('button', { name: 'Company and data' }).click();
  await app.byId('brand').click();
  const picture = await app.page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 100 } });
  await app.byId('brand-file').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') });
  await expect(app.byId('inspector')).toContainText('logo.png is no PNG or JPEG that can be read.');
  await app.byId('brand-file').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
  await expect(app.byId('brand-logo')).toHaveAttribute('src', /^data:image\/png;base64,iVBORw0KGgo/);
  expect(await app.byId('brand-logo').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0))).toBe(true);
  await app.byId('brand-colour').fill('#aa0033');
  await app.byId('brand-colour-remove').click();
  await expect(app.byId('brand-colour-remove')).toHaveCount(0);
  expect(await axeFindings(app.page, '[data-testid="inspector"]')).toEqual([]);
});
