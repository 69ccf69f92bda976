import { makeStyles } from '@fluentui/react-components';
import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { LAYER } from '../mapping/nodeFrame';
import type { Stroke } from './strokesOf';

const useStyles = makeStyles({
  root: { position: 'absolute', left: 0, top: 0, width: '1px', height: '1px', overflow: 'visible', pointerEvents: 'none', fill: 'none', zIndex: LAYER.flow },
});

/** Told to the strokes, not to their group: a group that shines through is drawn twice. */
const OPACITY = { plain: 0.6, stepsBack: 0.25 };

/** The flows of a crowded drawing as bare lines, under those that are drawn with all that belongs to them. Screen readers find flows in the outline and on the way from card to card. */
export const PaintedFlows = memo(function PaintedFlows({ strokes }: { readonly strokes: readonly Stroke[] }) {
  const styles = useStyles();
  return (
    <ViewportPortal>
      <svg className={styles.root} aria-hidden="true" data-testid="painted-flows">
        {strokes.map(({ key, lines, colour, width, stepsBack }) => (
          <g key={key} stroke={colour} strokeWidth={width} strokeOpacity={stepsBack ? OPACITY.stepsBack : OPACITY.plain}>
            {lines.map(({ id, path }) => (
              <path key={id} d={path} />
            ))}
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
});
