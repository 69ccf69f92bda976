import type { Edge, Node } from '@xyflow/react';
import type { Integration, Site, System, Workload } from '../../../../models/document';
import type { Tenancy } from '../../../../models/report/summary';
import type { FlowState } from '../../../../models/theatre/performance';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import type { Route } from '../../../../shared/drawing/lines/routes';

/** How something fares in the failure that is shown. */
export interface Fate {
  readonly state: FlowState;
  readonly words: string;
}

export type SiteNode = Node<{ readonly site: Site; readonly findings: ItemFindings | null; readonly fate?: Fate }, 'site'>;
export type SystemNode = Node<{ readonly system: System; readonly findings: ItemFindings | null; readonly fate?: Fate }, 'system'>;
export type WorkloadNode = Node<
  { readonly workload: Workload; readonly tenancy: Tenancy | null; readonly findings: ItemFindings | null; readonly fate?: Fate },
  'workload'
>;
export type AzureNode = Node<{ readonly azure: AzureSide }, 'azure'>;

export type CanvasNode = SiteNode | SystemNode | WorkloadNode | AzureNode;

/** How an integration stands to the selection: `beside` fades because something else is selected. */
export type Emphasis = 'plain' | 'linked' | 'beside';

export type IntegrationEdge = Edge<
  {
    readonly integration: Integration;
    readonly emphasis: Emphasis;
    readonly strokeWidth: number;
    readonly route: Route;
    /** Set while a failure is shown. */
    readonly fate?: FlowState;
  },
  'integration'
>;

/** What the engine derived, ready to be drawn: one panel on tinted ground. */
export interface AzureSide {
  readonly title: string;
  readonly subtitle: string;
  readonly stale: boolean;
  readonly tiles: readonly AzureTile[];
}

export interface AzureTile {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  /** The figure that answers "why?"; null opens the sizing view instead. */
  readonly figureId: string | null;
}
