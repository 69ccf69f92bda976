import { makeStyles, tokens } from '@fluentui/react-components';
import { ViewportPortal } from '@xyflow/react';
import { useCanvas } from '../canvasStore';
import { boxesOf } from '../groups/boxesOf';
import type { CanvasNode } from '../mapping/flowTypes';
import { guideLines } from './guideLines';

const useStyles = makeStyles({
  root: { position: 'absolute', top: 0, left: 0, width: '1px', height: '1px', overflow: 'visible', pointerEvents: 'none' },
  line: { stroke: tokens.colorBrandStroke1, strokeWidth: '1px', vectorEffect: 'non-scaling-stroke' },
});

/** While one card is dragged: with which of its neighbours it stands level. */
export function GuideLines({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const styles = useStyles();
  const dragged = useCanvas((state) => state.dragged);
  const moving = dragged?.size === 1 ? nodes.find(({ id }) => dragged.has(id)) : undefined;
  if (!moving) return null;
  const boxes = boxesOf(nodes);
  const at = boxes.get(moving.id);
  if (!at) return null;
  const neighbours = nodes.filter(({ id, parentId, type }) => id !== moving.id && parentId === moving.parentId && type !== 'azure').flatMap(({ id }) => boxes.get(id) ?? []);
  return (
    <ViewportPortal>
      <svg className={styles.root} aria-hidden="true" data-testid="guide-lines">
        {guideLines(at, neighbours).map((line) => (
          <line key={`${String(line.x1)} ${String(line.y1)} ${String(line.x2)} ${String(line.y2)}`} className={styles.line} {...line} />
        ))}
      </svg>
    </ViewportPortal>
  );
}
