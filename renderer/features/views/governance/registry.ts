import type { ComponentType } from 'react';
import type { Governance } from '../../../../models/governance/governance';
import { AccountsPart } from './AccountsPart';
import { AiPart } from './AiPart';
import { ControlsPart } from './ControlsPart';
import { ObservabilityPart } from './ObservabilityPart';
import { OperationsPart } from './OperationsPart';
import type { PartProps } from './partProps';
import { ReleasesPart } from './ReleasesPart';
import { RoadmapPart } from './RoadmapPart';
import { SharedPart } from './SharedPart';
import { ZonesPart } from './ZonesPart';

/** The part of the view for every output of governance, in the order of the tabs. */
export const PARTS: Readonly<Record<keyof Governance, ComponentType<PartProps>>> = {
  controls: ControlsPart,
  sharedPlatform: SharedPart,
  accounts: AccountsPart,
  observability: ObservabilityPart,
  releases: ReleasesPart,
  operations: OperationsPart,
  roadmap: RoadmapPart,
  aiReadiness: AiPart,
  zones: ZonesPart,
};

export const PART_IDS = Object.keys(PARTS) as readonly (keyof Governance)[];
