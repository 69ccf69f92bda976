import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EdgeLabelRenderer, useInternalNode, type EdgeProps, type InternalNode } from '@xyflow/react';
import { memo } from 'react';
import type { IntegrationEdge } from '../mapping/flowTypes';
import { LAYER } from '../mapping/nodeFrame';
import type { Box } from '../../../../shared/drawing/placement/box';
import { edgeGeometry } from '../../../../shared/drawing/lines/edgeGeometry';
import { FlowLabel } from './FlowLabel';
import { lineLook } from './lineLook';

const ARROW = 'M0,0 L-10,-5 L-10,5 Z';
/** Width of the invisible line that takes the pointer. */
const GRIP_WIDTH = 16;

const useStyles = makeStyles({
  line: { fill: 'none', strokeLinecap: 'round' },
  butt: { strokeLinecap: 'butt' },
  grip: { fill: 'none', stroke: 'transparent', cursor: 'pointer' },
  /** From far away single flows cannot be told apart; they step back behind the tiles. */
  group: { ':global([data-zoom="far"])': { opacity: 0.6 } },
  beside: { opacity: 0.25 },
  focus: { fill: 'none', stroke: 'transparent', ':global(.react-flow__edge:focus-visible)': { stroke: tokens.colorStrokeFocus2 } },
});

/** One integration: a line whose pattern is its class, whose width is its rate and whose colour is its criticality. */
export const FlowLine = memo(function FlowLine({ source, target, selected = false, data }: EdgeProps<IntegrationEdge>) {
  const styles = useStyles();
  const from = useInternalNode(source);
  const to = useInternalNode(target);
  if (!from || !to || !data) return null;
  const { integration, emphasis, route, tint } = data;
  const { colour, width: ownWidth, dash, butt, stepsBack } = lineLook(data);
  const { path, tip, at } = edgeGeometry(boxOf(from), boxOf(to), route.sides, route.lane);
  const width = ownWidth + (selected ? 1.5 : 0);
  return (
    <g className={stepsBack ? styles.beside : tint === undefined ? styles.group : undefined}>
      <path d={path} className={styles.focus} strokeWidth={width + 6} />
      <path
        d={path}
        className={mergeClasses(styles.line, butt && styles.butt)}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dash}
      />
      <path d={ARROW} fill={colour} transform={`translate(${tip.x} ${tip.y}) rotate(${tip.angle})`} />
      <path d={path} className={styles.grip} strokeWidth={GRIP_WIDTH} />
      <EdgeLabelRenderer>
        <FlowLabel integration={integration} tint={tint} emphasis={emphasis} selected={selected} at={at(route.label.share)} shift={route.label.shift} layer={LAYER.flow} />
      </EdgeLabelRenderer>
    </g>
  );
});

const boxOf = ({ internals, measured }: InternalNode): Box => ({
  ...internals.positionAbsolute,
  width: measured.width ?? 0,
  height: measured.height ?? 0,
});
