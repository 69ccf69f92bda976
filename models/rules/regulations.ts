import type { Regulation } from '../document/schema/company';
import type { Tenancy } from '../report/summary';

/**
 * The least isolation that each regulation is taken to need, whether who changes a system may release the change, and whether rights must end at
 * the border of a zone, so that one stolen account opens little. This is our reading, not the law's text: a client's
 * auditor may ask for more or less, and then a pin says so.
 */
export const REGULATION_FLOORS: Readonly<Record<Regulation, { readonly label: string; readonly floor: Tenancy; readonly why: string; readonly separateDuties: boolean; readonly segmentIdentity: boolean }>> = {
  gdpr: { label: 'GDPR', floor: 'shared', why: 'a processor contract is enough', separateDuties: false, segmentIdentity: false },
  nis2: { label: 'NIS2', floor: 'dedicated-database', why: 'incident evidence must be separable', separateDuties: false, segmentIdentity: true },
  sox: { label: 'SOX', floor: 'dedicated-database', why: 'changes to financial records need an own audit trail', separateDuties: true, segmentIdentity: true },
  'iso-27001': { label: 'ISO 27001', floor: 'shared', why: 'controls can be shown on a certified platform', separateDuties: false, segmentIdentity: false },
  'iatf-16949': { label: 'IATF 16949', floor: 'dedicated-database', why: 'traceability records must be recoverable on their own', separateDuties: false, segmentIdentity: false },
  'food-safety': { label: 'food-safety rules', floor: 'dedicated-database', why: 'recall records must be recoverable on their own', separateDuties: false, segmentIdentity: false },
  gmp: { label: 'GMP', floor: 'dedicated-cluster', why: 'every change of a validated system is released by the client', separateDuties: true, segmentIdentity: false },
  'medical-device': { label: 'medical-device rules', floor: 'dedicated-cluster', why: 'every change of a validated system is released by the client', separateDuties: true, segmentIdentity: false },
  'aerospace-defence': { label: 'aerospace and defence rules', floor: 'dedicated-subscription', why: 'access must be limited to named persons', separateDuties: true, segmentIdentity: true },
};
