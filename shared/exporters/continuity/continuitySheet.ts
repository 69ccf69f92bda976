import type { Plan, Site } from '../../../models/document';
import type { Report } from '../../../models/report/report';
import { play } from '../../../models/theatre/play';
import { scenesOf, type Scene } from '../../../models/theatre/scenes';
import type { ExportStamp } from '../exportStamp';
import type { Act } from './act';
import { heading, list, text, type Block } from '../../blocks/block';
import { byHandBlocks } from './byHandBlocks';
import { callBlocks } from './callBlocks';
import { outageBlocks } from './outageBlocks';
import { overviewBlocks } from './overviewBlocks';
import { returnBlocks } from './returnBlocks';

/** What a shift leader needs on paper: whom to call, what has happened, what to do by hand, how to catch up. */
export function continuitySheet(plan: Plan, report: Report, site: Site, stamp: ExportStamp): readonly Block[] {
  const acts = scenesOf(report).flatMap((scene): readonly Act[] => {
    const played = play(plan, report, scene.row.id, { siteId: site.id, hours: hoursOf(scene, site) });
    return played ? [{ scene, played }] : [];
  });
  return [
    heading(1, `Continuity sheet: ${site.name}`),
    text('Print this sheet and keep it where the shift is led: on a screen it is out of reach when it is needed.'),
    ...list([
      `Plan: ${stamp.planName} (${stamp.planId}), version ${stamp.planHash.slice(0, 12)}, scenario ${stamp.scenario}`,
      `Rules ${stamp.rulePack}; prices as of ${stamp.priceBookAsOf} (${stamp.priceBookId}); ${stamp.completeness}`,
      `Written by Plantwright ${stamp.appVersion}. Numbers are for the load at the end of the horizon, from the first shift of a week on.`,
    ]),
    ...callBlocks(plan, report, site, acts),
    ...overviewBlocks(acts),
    ...byHandBlocks(acts),
    ...returnBlocks(acts),
    heading(2, 'The failures one by one'),
    ...acts.flatMap((act, index) => outageBlocks(act, index + 1, site)),
  ];
}

/** A cut line is planned for as long as the plant must survive it; anything else for its recovery time. */
const hoursOf = ({ reach, row }: Scene, site: Site): number => (reach === 'line' ? Math.max(site.surviveHoursWithoutWan, row.recoveryMinutes / 60) : row.recoveryMinutes / 60);
