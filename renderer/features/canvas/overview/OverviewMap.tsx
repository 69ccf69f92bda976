import { makeStyles, tokens } from '@fluentui/react-components';
import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { boundsOf, type Box } from '../../../../shared/drawing/placement/box';
import { boxesOf } from '../groups/boxesOf';
import type { CanvasNode } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { useThemeName } from '../useThemeName';
import { mapFrame, type MapFrame } from './mapFrame';
import { paintMap } from './paintMap';

const useStyles = makeStyles({
  root: {
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'grab',
    touchAction: 'none',
    '@container (max-width: 720px)': { display: 'none' },
  },
  picture: { display: 'block', width: '100%', height: '100%' },
  view: { position: 'absolute', left: 0, top: 0, boxSizing: 'border-box', border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: `color-mix(in srgb, ${tokens.colorBrandStroke1} 10%, transparent)`, pointerEvents: 'none' },
});

/** The whole drawing in small, while a part of it is out of view; otherwise it would only cover what it shows. Painted, because an element for each of thousands of items slows every move. */
export function OverviewMap({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const boxes = useMemo(() => boxesOf(nodes), [nodes]);
  const bounds = useMemo(() => boundsOf([...boxes.values()]), [boxes]);
  const needed = useStore(({ transform, width, height }) => bounds !== null && reachesOut(bounds, transform, { width, height }));
  return needed && bounds ? <PaintedMap nodes={nodes} boxes={boxes} bounds={bounds} /> : null;
}

interface PaintedMapProps {
  readonly nodes: readonly CanvasNode[];
  readonly boxes: ReadonlyMap<string, Box>;
  readonly bounds: Box;
}

function PaintedMap({ nodes, boxes, bounds }: PaintedMapProps) {
  const styles = useStyles();
  const { setCenter, getZoom } = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeName();
  const frame = useMemo(() => mapFrame(bounds), [bounds]);
  useEffect(() => {
    if (canvas.current) paintMap(canvas.current, nodes, boxes, frame, theme);
  }, [nodes, boxes, frame, theme]);

  const go = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    void setCenter((event.clientX - left) / frame.scale + frame.x, (event.clientY - top) / frame.scale + frame.y, { zoom: getZoom() });
  };
  return (
    <Panel position="bottom-right" className={styles.root} style={{ width: frame.width, height: frame.height }} data-testid="overview-map">
      <canvas
        ref={canvas}
        className={styles.picture}
        role="img"
        aria-label={CANVAS_TEXT.keys.map}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => event.buttons > 0 && go(event)}
      />
      <ViewFrame frame={frame} />
    </Panel>
  );
}

/** What the window shows of the drawing. */
function ViewFrame({ frame: { x, y, scale } }: { readonly frame: MapFrame }) {
  const styles = useStyles();
  const [left, top, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const share = scale / zoom;
  return <div className={styles.view} style={{ transform: `translate(${(-left / zoom - x) * scale}px, ${(-top / zoom - y) * scale}px)`, width: width * share, height: height * share }} />;
}

function reachesOut({ x, y, width, height }: Box, [left, top, zoom]: readonly [number, number, number], view: { readonly width: number; readonly height: number }): boolean {
  return x * zoom + left < 0 || y * zoom + top < 0 || (x + width) * zoom + left > view.width || (y + height) * zoom + top > view.height;
}
