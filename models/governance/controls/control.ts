import type { Regulation } from '../../document/schema/company';
import type { ControlArea, ControlRow, PhaseKind } from '../governance';
import type { GovernanceContext } from '../governanceOutput';

export type Verdict = Pick<ControlRow, 'standing' | 'sentence'> & Partial<Pick<ControlRow, 'action' | 'where'>>;

/** A control of the baseline as data: what it asks, who asks for it, and which facts of plan and design decide. */
export interface Control {
  readonly id: string;
  readonly title: string;
  readonly dId: 'D-10' | 'D-14' | 'D-16' | 'D-17' | 'D-18';
  /** Regulations that ask for it by our reading; a client's auditor may read them otherwise. */
  readonly regulations: readonly Regulation[];
  readonly phase: PhaseKind;
  readonly judge: (context: GovernanceContext, demandedBy: readonly string[]) => Verdict;
}

export interface ControlFamily {
  readonly area: ControlArea;
  readonly controls: readonly Control[];
}

/** Short forms for the families. */
export const provided = (sentence: string, where = ''): Verdict => ({ standing: 'provided', sentence, where });
export const met = (sentence: string, where = ''): Verdict => ({ standing: 'met', sentence, where });
export const gap = (sentence: string, action: string, where = ''): Verdict => ({ standing: 'gap', sentence, action, where });
export const open = (sentence: string, action: string, where = '/company'): Verdict => ({ standing: 'open', sentence, action, where });
export const notApplicable = (sentence: string): Verdict => ({ standing: 'not-applicable', sentence });

/** Lines of the bill of one kind in production. */
export function billed({ chosen, production }: GovernanceContext, kind: string): number {
  return chosen.lines.filter((line) => line.resourceKind === kind && line.environmentId === production.id).length;
}
