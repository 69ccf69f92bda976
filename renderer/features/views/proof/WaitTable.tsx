import type { WebProof } from '../../../../models/simulation/simulationReport';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { msBand, msText } from './bandText';
import { proofMessages as text } from './messages';

const columns = (): readonly Column<WebProof>[] => [
  { id: 'case', title: text.case, cell: (proof) => proof.title },
  { id: 'p95', title: text.simulatedP95, numeric: true, cell: (proof) => msBand(proof.simulated.p95WaitMs) },
  { id: 'formula', title: text.formulaP95, numeric: true, cell: (proof) => (proof.analytic === null ? text.noFormula : msText(proof.analytic.p95WaitMs)) },
  { id: 'p99', title: text.simulatedP99, numeric: true, cell: (proof) => msBand(proof.simulated.p99WaitMs) },
  { id: 'target', title: text.targetColumn, numeric: true, cell: (proof) => text.atMost(msText(proof.targetP95WaitMs)) },
];

/** The chart in numbers. */
export function WaitTable({ proofs }: { readonly proofs: readonly WebProof[] }) {
  return <DataTable caption={text.waitsChart} columns={columns()} rows={proofs} rowKey={(proof) => proof.id} />;
}
