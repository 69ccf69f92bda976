import { describe, expect, it } from 'vitest';
import { groupItems, placeItems } from '../../../../../models/document/edits';
import type { Plan } from '../../../../../models/document';
import { STARTERS } from '../../../../../models/templates';
import { overlaps } from '../../../../../shared/drawing/placement/box';
import { companyBox } from '../../../../../shared/drawing/placement/companyBox';
import { groupBoxes } from '../../../../../shared/drawing/placement/groupBoxes';
import { placeAll } from '../../../../../shared/drawing/placement/placeAll';

const boxIn = (plan: Plan) => (id: string) => placeAll(plan).get(id)?.absolute;
const boxOf = (plan: Plan) => companyBox(plan, boxIn(plan));

describe.each(STARTERS)('the frame of the company of $id', ({ plan }) => {
  it('holds every site and what stands in it, and nothing from outside', () => {
    const frame = boxOf(plan);
    if (!frame) throw new Error('there is no frame');
    for (const [id, { absolute, parentId }] of placeAll(plan)) {
      const isOwn = plan.sites.some((site) => site.id === (parentId ?? id));
      const isInside = absolute.x >= frame.x && absolute.y >= frame.y && absolute.x + absolute.width <= frame.x + frame.width && absolute.y + absolute.height <= frame.y + frame.height;
      if (isOwn) expect(isInside, id).toBe(true);
      if (plan.systems.some((system) => system.id === id && system.siteId === null)) expect(overlaps(absolute, frame), id).toBe(false);
    }
  });

  it('holds the groups that its sites stand in', () => {
    const grouped = groupItems(plan, [plan.sites[0]?.id ?? ''], 'Region');
    const frame = boxOf(grouped);
    const [group] = groupBoxes(grouped, boxIn(grouped));
    expect(frame && group && frame.y < group.box.y && frame.x < group.box.x).toBe(true);
  });

  it('is not drawn where a system from outside stands among the sites, nor without sites', () => {
    const stranger = plan.systems.find(({ siteId }) => siteId === null)?.id ?? '';
    const at = boxIn(plan)(plan.sites[0]?.id ?? '');
    if (!at) throw new Error('no site is placed');
    expect(boxOf(placeItems(plan, { [stranger]: { x: at.x, y: at.y } }))).toBeNull();
    expect(companyBox({ ...plan, sites: [], systems: [] }, () => undefined)).toBeNull();
  });
});
