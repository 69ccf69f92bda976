import type { JoinedSiteLine } from '../../capacity/siteLine';
import type { Site } from '../../document/schema/site';
import type { Outcome } from '../../outcome/outcome';
import { lostMessages } from '../../resilience/lostMessages';
import { operatingShare } from '../../resilience/siteLoss';
import { lineFigureIds } from '../siteLineRows';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';
import { meanContent } from './trafficFigures';

/** What a site must hold while its line is down, and what is lost where it can not. */
export function addOutageFigures({ assumptions }: Outcome, site: Site, { traffic, edge, link }: JoinedSiteLine, book: FigureBook): void {
  const ids = lineFigureIds(site.id);
  const path = `/sites/${site.id}`;
  const survive = planInput(path, 'Hours to survive', site.surviveHoursWithoutWan, 'h');
  const outage = assumptions.input('failure.wan-hours');
  const queued = traffic.flows.filter(({ flow, direction }) => flow.mode === 'queued' && direction === 'up');
  const held = queued.map(({ flow, meanKibPerHour }) => {
    const id = `line.held.${site.id}.${flow.id}`;
    const hours = flow.replayable ? site.surviveHoursWithoutWan : edge.bufferHours;
    book.add({
      id,
      label: `${flow.name}: held at the site`,
      value: exact(meanKibPerHour * hours),
      unit: 'KiB',
      formula: flow.replayable ? 'content × hours to survive' : 'content × the longer of hours to survive and one line outage: its messages can not be sent again',
      inputs: [book.link(meanContent(site.id, flow.id)), survive, ...(flow.replayable ? [] : [outage])],
    });
    return id;
  });
  book.add(
    {
      id: ids.buffer,
      label: `${site.name}: edge buffer`,
      value: exact(edge.bufferGiB),
      unit: 'GiB',
      formula: 'Σ queued flows from the site: held at the site, × growth ÷ 1,048,576',
      inputs: [...book.sumOf(ids.buffer, held), book.link('demand.growth')],
    },
    {
      id: ids.lost,
      label: `${site.name}: messages lost with the line`,
      value: exact(lostMessages(site, { edge, link }).perYear),
      unit: 'messages/year',
      formula: 'messages that can not be sent again × (line outage − hours to survive, at least 0) × cuts a year × share of the week in which the site works',
      inputs: [
        planInput(path, 'Messages that can not be sent again', exact(edge.onceOnlyPerHour), 'messages/h'),
        outage,
        survive,
        planInput(`${path}/wan`, 'Cuts a year', exact(link.cutsPerYear), 'cuts/year'),
        planInput(`${path}/shifts`, 'Share of the week', exact(operatingShare(site)), 'share'),
      ],
      note: 'Zero once the plan gives the site hours to survive.',
    },
  );
}
