import type { Plan } from '../schema/plan';
import type { Site } from '../schema/site';
import { freshId } from './freshId';
import { freshName } from './freshName';
import { placeOfNewSite } from './placeOfNewSite';
import { SITE_PRESETS } from './sitePresets';

/** A complete site with the crew, shifts and line that such a site usually has, to be corrected by those who know. */
export function newSite(plan: Plan, kind: Site['kind'] = 'plant'): Site {
  const preset = SITE_PRESETS[kind];
  const { timeZone, ...place } = placeOfNewSite(plan);
  return {
    id: freshId(plan, kind),
    name: freshName(plan.sites, preset.name),
    kind,
    place,
    timeZone,
    businessUnit: '',
    shifts: preset.shifts,
    holidays: [],
    users: preset.users,
    wan: preset.wan,
    surviveHoursWithoutWan: preset.surviveHoursWithoutWan,
    mustStayLocal: [],
    downtimeCostPerHour: preset.downtimeCostPerHour,
    note: '',
  };
}
