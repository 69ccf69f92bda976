import { makeStyles, tokens } from '@fluentui/react-components';
import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { useMemo, useRef, type PointerEvent } from 'react';
import type { DrawnGroup } from '../../../../models/document/schema/planning';
import type { Box } from '../../../../shared/drawing/placement/box';
import { groupBoxes } from '../../../../shared/drawing/placement/groupBoxes';
import type { Point } from '../../../../shared/drawing/placement/point';
import { GROUP_LABEL_HEIGHT, GROUP_PADDING } from '../../../../shared/drawing/placement/sizes';
import { usePlan } from '../../../state/usePlan';
import { useCanvas, type Carried } from '../canvasStore';
import type { CanvasNode } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { snapped } from '../placement/freeSpot';
import { boxesOf } from './boxesOf';
import { groupable, groupActions } from './groupActions';

const useStyles = makeStyles({
  frame: {
    position: 'absolute',
    zIndex: -1,
    boxSizing: 'border-box',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    pointerEvents: 'none',
  },
  name: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    height: `${String(GROUP_LABEL_HEIGHT)}px`,
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'move',
    pointerEvents: 'all',
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}` },
    lineHeight: `${String(GROUP_LABEL_HEIGHT)}px`,
    ':global([data-zoom="middle"] *)': { fontSize: '17px' },
    ':global([data-zoom="far"] *)': { fontSize: '22px' },
  },
});

/** Named frames round what belongs together. The name selects what stands in the frame, and is the handle that moves all of it. */
export function GroupFrames({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const styles = useStyles();
  const layout = usePlan(({ plan }) => plan.layout);
  const frames = useMemo(() => {
    if (layout.groups === undefined) return [];
    const boxes = boxesOf(nodes);
    return groupBoxes({ layout }, (id) => boxes.get(id));
  }, [layout, nodes]);
  return (
    <ViewportPortal>
      {frames.map(({ group, box }) => (
        <div key={group.id} className={styles.frame} style={placed(box)} />
      ))}
      {frames.map(({ group, box }) => (
        <FrameHandle key={group.id} group={group} box={box} />
      ))}
    </ViewportPortal>
  );
}

const placed = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });

/** Between the frame and its name; lenses put badges below it. */
const NAME_GAP = 2;

/** The name of a frame as it stands on the drawing. */
function FrameHandle({ group, box }: { readonly group: DrawnGroup; readonly box: Box }) {
  const styles = useStyles();
  const { screenToFlowPosition } = useReactFlow();
  const grip = useRef<(Point & Pick<Carried, 'ids'>) | null>(null);
  const at = (event: PointerEvent): Point => screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    groupActions.choose(group);
    grip.current = { ...at(event), ids: new Set(groupable(usePlan.getState().plan, group.itemIds)) };
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    if (!grip.current) return;
    const now = at(event);
    const by = { x: snapped(now.x - grip.current.x), y: snapped(now.y - grip.current.y) };
    useCanvas.getState().carry({ ids: grip.current.ids, by });
  };
  const letGo = () => {
    const { carried, carry } = useCanvas.getState();
    if (grip.current && carried) groupActions.move(group, carried.by);
    grip.current = null;
    carry(null);
  };
  const giveUp = () => {
    grip.current = null;
    useCanvas.getState().carry(null);
  };

  return (
    <button
      type="button"
      className={`nopan nodrag ${styles.name}`}
      style={{ left: box.x + GROUP_PADDING / 2, top: box.y + NAME_GAP, maxWidth: box.width - GROUP_PADDING }}
      aria-label={CANVAS_TEXT.groups.aria(group.name, group.itemIds.length)}
      title={group.name}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={letGo}
      onPointerCancel={giveUp}
      onKeyDown={(event) => event.key === 'Escape' && giveUp()}
      onClick={() => groupActions.choose(group)}
      data-testid={`group-${group.id}`}
    >
      {group.name}
    </button>
  );
}
