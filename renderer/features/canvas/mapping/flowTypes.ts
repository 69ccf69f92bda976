import type { Edge, Node } from '@xyflow/react';
import type { Integration, Site, System, Workload } from '../../../../models/document';
import type { Tenancy } from '../../../../models/report/summary';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import type { Route } from '../../../../shared/drawing/lines/routes';
import type { Tint } from '../lenses/tint';

/** What cards and sites carry beside their item. */
type Worn = {
  readonly findings: ItemFindings | null;
  readonly tint?: Tint;
  /** Nothing but the name is drawn: one of very many that are seen from far away. */
  readonly isBare?: boolean;
};

export type SiteNode = Node<Worn & { readonly site: Site }, 'site'>;
export type SystemNode = Node<Worn & { readonly system: System }, 'system'>;
export type WorkloadNode = Node<Worn & { readonly workload: Workload; readonly tenancy: Tenancy | null }, 'workload'>;
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
    /** Absent without a lens; null where the lens has nothing to say of the flow. */
    readonly tint?: Tint | null;
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
