import { describe, expect, it } from 'vitest';
import { groupItems, placeItems } from '../../../../../models/document/edits';
import type { Plan } from '../../../../../models/document';
import { STARTERS } from '../../../../../models/templates';
import { overlaps } from '../../../../../shared/drawing/placement/box';
import { companyFrame } from '../../../../../shared/drawing/placement/companyFrame';
import { groupBoxes } from '../../../../../shared/drawing/placement/groupBoxes';
import { placeAll } from '../../../../../shared/drawing/placement/placeAll';

const boxIn = (plan: Plan) => (id: string) => placeAll(plan).get(id)?.absolute;
const frameOf = (plan: Plan) => companyFrame(plan, boxIn(plan));

describe.each(STARTERS)('the frame of the company of $id', ({ plan }) => {
  it('holds every site and what stands in it, and nothing from outside', () => {
    const frame = frameOf(plan)?.box;
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
    const frame = frameOf(grouped)?.box;
    const [group] = groupBoxes(grouped, boxIn(grouped));
    expect(frame && group && frame.y < group.box.y && frame.x < group.box.x).toBe(true);
  });

  it('names the systems from outside that stand among the sites, and no others', () => {
    expect(frameOf(plan)?.strangers).toEqual([]);
    const stranger = plan.systems.find(({ siteId }) => siteId === null);
    const at = boxIn(plan)(plan.sites[0]?.id ?? '');
    if (!at || !stranger) throw new Error('the starter has no site or nothing outside');
    const among = placeItems(plan, { [stranger.id]: { x: at.x, y: at.y } });
    expect(frameOf(among)?.strangers).toEqual([stranger.name]);
    expect(frameOf(among)?.box).toEqual(frameOf(plan)?.box);
  });

  it('is not drawn without sites', () => {
    expect(companyFrame({ ...plan, sites: [], systems: [] }, () => undefined)).toBeNull();
  });
});
