import type { Plan } from '../schema/plan';
import type { System, SystemKind } from '../schema/system';
import { freshId } from './freshId';
import { freshName } from './freshName';
import { SYSTEM_PRESETS } from './systemPresets';

/** A system of this kind in the site, or with `siteId` null where such systems usually live outside. */
export function newSystem(plan: Plan, kind: SystemKind, siteId: string | null = null): System {
  const preset = SYSTEM_PRESETS[kind];
  return {
    id: freshId(plan, kind),
    name: freshName(plan.systems, preset.name),
    kind,
    siteId,
    hosting: siteId === null ? preset.outside : 'site',
    criticality: preset.criticality,
    vendor: '',
    note: '',
  };
}
