import { makeStyles } from '@fluentui/react-components';
import { MiniMap, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { boundsOf, type Box } from '../../../shared/drawing/placement/box';
import { mapColour } from './mapColour';
import type { CanvasNode } from './mapping/flowTypes';

/** Told to the map as numbers: it draws in them. */
const SIZE = { width: 144, height: 104 };

const useStyles = makeStyles({
  map: { '@container (max-width: 720px)': { display: 'none' } },
});

/** The whole drawing in small, while a part of it is out of view; otherwise it would only cover what it shows. */
export function OverviewMap({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const styles = useStyles();
  const bounds = useMemo(() => boundsOf(nodes.filter(({ parentId }) => parentId === undefined).map(boxOf)), [nodes]);
  const needed = useStore(({ transform, width, height }) => bounds !== null && reachesOut(bounds, transform, { width, height }));
  return needed ? <MiniMap className={styles.map} style={SIZE} pannable zoomable nodeColor={mapColour} /> : null;
}

const boxOf = ({ position, width = 0, height = 0 }: CanvasNode): Box => ({ ...position, width, height });

function reachesOut({ x, y, width, height }: Box, [left, top, zoom]: readonly [number, number, number], view: { readonly width: number; readonly height: number }): boolean {
  return x * zoom + left < 0 || y * zoom + top < 0 || (x + width) * zoom + left > view.width || (y + height) * zoom + top > view.height;
}
