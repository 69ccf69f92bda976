import { Fragment } from 'react';
import { partsMessages } from '../parts/messages';
import { BillRow } from './BillRow';
import type { EnvironmentGroup } from './groupBill';
import { SumRow } from './SumRow';

interface BillGroupProps {
  readonly group: EnvironmentGroup;
  readonly name: string;
  readonly currency: string;
}

/** One environment: its sum, then layer by layer the layer's sum and its lines. */
export function BillGroup({ group, name, currency }: BillGroupProps) {
  return (
    <tbody>
      <SumRow label={name} sum={group} currency={currency} level="environment" />
      {group.layers.map((layer) => (
        <Fragment key={layer.layer}>
          <SumRow label={partsMessages.layers[layer.layer]} sum={layer} currency={currency} level="layer" />
          {layer.lines.map((line) => (
            <BillRow key={line.id} line={line} currency={currency} />
          ))}
        </Fragment>
      ))}
    </tbody>
  );
}
