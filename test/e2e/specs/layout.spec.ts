import { VIEW_IDS } from '../../../renderer/state/viewStore';
import { expect, test } from '../app';
import { SIZES } from '../pages/pictures';

for (const size of SIZES) {
  test(`nothing scrolls sideways at ${size.width} × ${size.height}, in any view`, async ({ app }) => {
    await app.page.setViewportSize(size);
    for (const view of VIEW_IDS) {
      await app.show(view);
      const tab = await app.byId(`view-${view}`).boundingBox();
      expect((tab?.x ?? size.width) + (tab?.width ?? 0), `right end of the open tab "${view}"`).toBeLessThanOrEqual(size.width);
      await app.answered();
      const { content, window: seen } = await app.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { content: scrollWidth, window: clientWidth };
      });
      expect(content, `width of the view "${view}"`).toBeLessThanOrEqual(seen);
    }
  });
}
