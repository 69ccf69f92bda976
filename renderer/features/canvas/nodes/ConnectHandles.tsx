import { Handle, useStore, type ReactFlowState } from '@xyflow/react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { HANDLE_SIDES } from '../mapping/handles';
import { zoomBand } from '../zoomBand';

const useStyles = makeStyles({
  handle: {
    width: '10px',
    height: '10px',
    minWidth: '10px',
    minHeight: '10px',
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorBrandStroke1,
    opacity: 0,
    ':global(.react-flow__node:hover)': { opacity: 1 },
    ':global(.react-flow__node:focus-visible)': { opacity: 1 },
    ':global(.react-flow__node.selected)': { opacity: 1 },
    '&.connectingfrom': { opacity: 1 },
    '&.connectingto': { opacity: 1, backgroundColor: tokens.colorPaletteGreenForeground1 },
  },
});

/** Of more cards than this, those that are seen from far away have no points: nobody would hit them, and each costs time with every move. */
const FAR_CARDS_MAX = 300;
const isNearEnough = ({ transform, nodes }: ReactFlowState): boolean => nodes.length <= FAR_CARDS_MAX || zoomBand(transform[2]) !== 'far';

/** Points on the four sides of a card from which a flow is drawn; seen only on the card under the pointer. */
export const ConnectHandles = memo(function ConnectHandles() {
  const styles = useStyles();
  const isReachable = useStore(isNearEnough);
  if (!isReachable) return null;
  return HANDLE_SIDES.map((side) => <Handle key={side} id={side} type="source" position={side} className={styles.handle} />);
});
