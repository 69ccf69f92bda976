import type { Integration, IntegrationMode, Process, Site, TransactionClass } from '../document';
import type { Figure } from '../figure/figure';

/** What becomes of a flow: it goes on, comes late, waits in a store, stops, or loses messages for good. */
export const FLOW_STATES = ['goes-on', 'slows', 'buffers', 'stops', 'lost'] as const;
export type FlowState = (typeof FLOW_STATES)[number];

/** Where messages wait: the plant's edge node, the ERP's own queue, or the system that sends them. */
export type StoreKind = 'edge' | 'erp-queue' | 'sender';

export interface FlowFate {
  readonly flowId: string;
  readonly name: string;
  readonly mode: IntegrationMode;
  readonly criticality: Integration['criticality'];
  /** One end stands in the plant that is looked at. */
  readonly ofSite: boolean;
  readonly state: FlowState;
  readonly why: string;
  readonly store: StoreKind | null;
  /** Messages (records for batch): produced = delivered + kept + resend + lost. */
  readonly produced: number;
  readonly delivered: number;
  /** Wait in the store and are delivered by themselves. */
  readonly kept: number;
  /** Not in any store of ours; the sender can send them again without harm. */
  readonly resend: number;
  /** Must be entered by hand; for flows whose caller waits: calls without an answer. */
  readonly lost: number;
  /** Hours after the failure at which the store is full; null while it holds. */
  readonly fullAtHour: number | null;
  /** Minutes after the failure at which nothing waits any more; null where the flow never stopped. */
  readonly backAtMinute: number | null;
  readonly owner: string;
  /** What people do meanwhile at the system that the flow ends in; empty while it goes on. */
  readonly fallback: string;
  /** Produced, kept, to be sent again, lost, full, back: each with what a reader needs to redo it. */
  readonly figures: readonly Figure[];
}

export interface PaperForm {
  readonly class: TransactionClass;
  readonly title: string;
  readonly fields: readonly string[];
  readonly count: number;
  readonly figure: Figure;
}

export interface WorkloadFate {
  readonly workloadId: string;
  readonly name: string;
  readonly process: Process;
  /** Share of the steps on the screen that still work, 0…1. */
  readonly functionShare: number;
  readonly down: boolean;
  readonly why: string;
  readonly procedureId: string;
  readonly owner: string;
  /** What the plan allows: the hours of survival of the plant for a cut line, the recovery objective for anything else. */
  readonly toleratedMinutes: number;
  readonly downMinutes: number;
  readonly inTime: boolean;
  readonly forms: readonly PaperForm[];
  /** Hours that typing in the forms takes the people of the plant afterwards. */
  readonly entryHours: number;
  readonly figures: readonly Figure[];
}

/** A store over time: kilobytes that wait, at the corners of the line. */
export interface StoreFill {
  readonly id: StoreKind;
  readonly label: string;
  /** Null where the plan says nothing of a limit. */
  readonly sizeKib: number | null;
  readonly peakKib: number;
  readonly fullAtHour: number | null;
  readonly points: readonly { readonly hour: number; readonly kib: number }[];
  readonly figure: Figure;
}

export interface TheatreEvent {
  readonly minute: number;
  readonly kind: 'failure' | 'flow' | 'store' | 'objective' | 'return' | 'paper';
  readonly text: string;
}

export interface Performance {
  readonly scenarioId: string;
  readonly title: string;
  readonly response: string;
  readonly uncovered: string;
  readonly site: Site;
  readonly hours: number;
  /** Hour of the plant's own week, Monday 00:00 first, in which it begins. */
  readonly startHour: number;
  /** Hours of the outage in which the plant works. */
  readonly workingHours: number;
  readonly dataLossMinutes: number;
  readonly flows: readonly FlowFate[];
  readonly workloads: readonly WorkloadFate[];
  readonly stores: readonly StoreFill[];
  readonly events: readonly TheatreEvent[];
}
