import type { Governance } from '../../../models/governance/governance';
import type { Report } from '../../../models/report/report';
import { accountsSection } from './sections/accountsSection';
import { aiReadinessSection } from './sections/aiReadinessSection';
import { controlsSection } from './sections/controlsSection';
import { observabilitySection } from './sections/observabilitySection';
import { operationsSection } from './sections/operationsSection';
import { releasesSection } from './sections/releasesSection';
import { roadmapSection } from './sections/roadmapSection';
import { sharedPlatformSection } from './sections/sharedPlatformSection';
import { zonesSection } from './sections/zonesSection';

export type SectionId = keyof Governance;

export interface Section {
  readonly file: string;
  readonly lines: (report: Report) => readonly string[];
}

/** The document of every output of governance, in the order in which they are read. */
export const SECTIONS: Readonly<Record<SectionId, Section>> = {
  controls: { file: '1-controls.md', lines: controlsSection },
  sharedPlatform: { file: '2-shared-platform.md', lines: sharedPlatformSection },
  accounts: { file: '3-service-accounts.md', lines: accountsSection },
  observability: { file: '4-observability.md', lines: observabilitySection },
  releases: { file: '5-releases.md', lines: releasesSection },
  operations: { file: '6-operations.md', lines: operationsSection },
  roadmap: { file: '7-roadmap.md', lines: roadmapSection },
  aiReadiness: { file: '8-ai-readiness.md', lines: aiReadinessSection },
  zones: { file: '9-zones.md', lines: zonesSection },
};
