import { LINE_KINDS } from '../../capacity/lineKinds';
import { homePlace } from '../../capacity/siteLatency';
import type { JoinedSiteLine } from '../../capacity/siteLine';
import type { Site } from '../../document/schema/site';
import { factInput } from '../../facts/factInput';
import { findRegionPlace } from '../../facts/regionPlaces';
import type { FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { lineFigureIds } from '../siteLineRows';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';

/** The round trip of a site: as measured, or by its distance to the home region. */
export function addRoundTripFigures(outcome: Outcome, site: Site, { latency }: JoinedSiteLine, book: FigureBook): void {
  const { assumptions } = outcome;
  const id = lineFigureIds(site.id).latency;
  const path = `/sites/${site.id}`;
  const common = { id, label: `${site.name}: round trip`, value: exact(latency.ms), unit: 'ms' };
  if (latency.measured) {
    book.add({ ...common, formula: 'as measured', inputs: [planInput(`${path}/wan`, 'Measured round trip', latency.ms, 'ms')] });
    return;
  }
  const distance = `line.km.${site.id}`;
  book.add({
    id: distance,
    label: `${site.name}: distance to the home region`,
    value: exact(latency.km),
    unit: 'km',
    formula: 'great circle on a sphere of 6,371 km radius',
    inputs: [planInput(`${path}/place`, 'Latitude of the site', site.place.latitude, '°'), planInput(`${path}/place`, 'Longitude of the site', site.place.longitude, '°'), ...placeOfHome(outcome)],
  });
  const { addedLatencyMs } = LINE_KINDS[site.wan.kind];
  book.add({
    ...common,
    formula: `beside the region + (other continent − beside the region) × distance ÷ distance of another continent${addedLatencyMs === null ? '' : ' + what a mobile line adds'}`,
    inputs: [
      book.link(distance),
      assumptions.input('network.latency-home-ms'),
      assumptions.input('network.latency-far-ms'),
      assumptions.input('network.far-km'),
      ...(addedLatencyMs === null ? [] : [assumptions.input(addedLatencyMs)]),
    ],
  });
}

function placeOfHome({ plan }: Outcome): readonly FigureInput[] {
  const { home } = plan.company.regions;
  const { latitude, longitude } = homePlace(plan);
  if (findRegionPlace(home) === null) return [planInput('/sites', 'Latitude of the middle', exact(latitude), '°'), planInput('/sites', 'Longitude of the middle', exact(longitude), '°')];
  const degrees = (value: number) => ({ value, unit: '°', source: 'karpenter-locations', grade: 'B' as const });
  return [factInput(`region.${home}.latitude`, `Latitude of ${home}`, degrees(latitude)), factInput(`region.${home}.longitude`, `Longitude of ${home}`, degrees(longitude))];
}
