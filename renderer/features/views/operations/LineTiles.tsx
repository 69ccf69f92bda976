import type { Report } from '../../../../models/report/report';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { Tiles } from '../parts/Tiles';
import { operationsMessages as text } from './messages';

const tileFigures = () => [
  { id: 'capacity.vpnTunnels', label: text.tunnels },
  { id: 'capacity.wanMbps', label: text.allMbps },
  { id: 'capacity.edgeBufferGiB', label: text.allBuffers },
] as const;

/** What all lines come to together. */
export function LineTiles({ figures }: { readonly figures: Report['figures'] }) {
  const tiles = tileFigures().flatMap(({ id, label }) => {
    const figure = figures[id];
    return figure ? [{ id, label, value: <FigureButton figureId={id} label={label} quantity={formatQuantity(figure.value, figure.unit)} /> }] : [];
  });
  return <Tiles tiles={tiles} />;
}
