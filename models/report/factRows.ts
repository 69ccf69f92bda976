import { AKS_LIMITS, KUBELET_CPU } from '../facts/aksVersions';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import { POSTGRES_LIMITS } from '../facts/postgresStorage';
import { SLAS } from '../facts/slas';
import { SOURCES } from '../facts/sources';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';
import type { FactGrade } from '../figure/figure';
import { CATALOGUE_ROWS } from './catalogueRows';
import type { FactRow } from './factRow';

/** Everything that has a source, sorted by id: documented Odoo figures, laboratory measurements, published SLAs and limits, and the catalogues. */
export const FACT_ROWS: readonly FactRow[] = [
  ...Object.entries(ODOO_CONSTANTS).map(([name, fact]) => row(`odoo.${name}`, fact.meaning, fact.value, fact.unit, fact.source, fact.grade)),
  ...Object.entries(ODOO_MEASURED).map(([name, fact]) => row(`measured.${name}`, fact.note || name, fact.value, fact.unit, fact.source, fact.grade)),
  ...Object.entries(TRANSACTION_CLASSES).map(([name, fact]) => row(`class.${name}`, `Work of one step: ${name}`, fact.stepRatio, 'form reads', fact.source, fact.grade)),
  ...SLAS.map((fact) => row(`sla.${fact.id}`, `${fact.service}: ${fact.configuration}`, fact.percent ?? 'none', fact.percent === null ? '' : '%', fact.source[0] ?? '', fact.grade)),
  ...Object.entries(POSTGRES_LIMITS).map(([name, fact]) => row(`postgres.${name}`, name, fact.value, fact.unit, fact.source[0] ?? '', 'A')),
  ...CATALOGUE_ROWS,
  ...Object.entries(AKS_LIMITS).map(([name, fact]) => row(`aks.${name}`, name, fact.value, fact.unit, fact.source[0] ?? '', 'A')),
  ...KUBELET_CPU.map((fact) => row(`aks.kubeletCpu.${fact.vcpu}`, `Kubelet reservation on ${fact.vcpu} vCPU`, fact.reservedMillicores, 'millicores', fact.source[0] ?? '', 'A')),
].sort((a, b) => (a.id < b.id ? -1 : 1));

function row(id: string, label: string, value: number | string, unit: string, source: string, grade: FactGrade): FactRow {
  const known = SOURCES[source];
  return { id, label, value, unit, source: known?.ref ?? source, asOf: known?.date ?? '', grade };
}
