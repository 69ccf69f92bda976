import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FlowProof } from '../../../../models/simulation/simulationReport';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { delayText } from '../parts/delayText';
import { MetMark } from '../parts/MetMark';
import { delayBand } from './bandText';
import { flowOrder } from './flowOrder';
import { proofMessages as text } from './messages';

const FIRST_ROWS = 12;

const useStyles = makeStyles({ more: { marginTop: '8px' } });

const columns = (): readonly Column<FlowProof>[] => [
  { id: 'flow', title: text.flow, cell: (flow) => flow.name },
  { id: 'p95', title: text.p95Delay, numeric: true, cell: (flow) => delayBand(flow.p95DelaySeconds) },
  { id: 'fluid', title: text.fluidDelay, numeric: true, cell: (flow) => (flow.fluidDelaySeconds === null ? text.noBound : delayText(flow.fluidDelaySeconds)) },
  { id: 'tolerated', title: text.tolerated, numeric: true, cell: (flow) => delayText(flow.toleratedDelaySeconds) },
  { id: 'standing', title: text.standing, cell: (flow) => <MetMark met={flow.met} /> },
];

/** Every queued flow with its delay beside what it tolerates; long lists open on demand. */
export function FlowTable({ flows }: { readonly flows: readonly FlowProof[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const rows = flowOrder(flows);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <DataTable caption={text.flows} columns={columns()} rows={shown} rowKey={(flow) => flow.id} />
      {rows.length > shown.length && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {text.moreFlows(rows.length - shown.length)}
        </Button>
      )}
    </>
  );
}
