import { makeStyles, tokens } from '@fluentui/react-components';
import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { companyFrame } from '../../../../shared/drawing/placement/companyFrame';
import { GROUP_LABEL_HEIGHT, GROUP_PADDING } from '../../../../shared/drawing/placement/sizes';
import { usePlan } from '../../../state/usePlan';
import { useCanvas } from '../canvasStore';
import type { CanvasNode } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { boxesOf } from './boxesOf';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    zIndex: -2,
    boxSizing: 'border-box',
    overflow: 'hidden',
    padding: `0 ${String(GROUP_PADDING)}px`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: `${String(GROUP_LABEL_HEIGHT + GROUP_PADDING / 2)}px`,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    ':global([data-zoom="middle"] *)': { fontSize: '17px' },
    ':global([data-zoom="far"] *)': { fontSize: '22px' },
  },
});

/** The company round its sites, and which systems in it are not its own. It follows the sites and is nothing to take hold of. */
export function CompanyFrame({ nodes }: { readonly nodes: readonly CanvasNode[] }) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const isShown = useCanvas((state) => state.companyShown);
  const frame = useMemo(() => {
    if (!isShown) return null;
    const boxes = boxesOf(nodes);
    return companyFrame(plan, (id) => boxes.get(id));
  }, [isShown, plan, nodes]);
  if (!frame) return null;
  const { box, strangers } = frame;
  const { name } = plan.company;
  return (
    <ViewportPortal>
      <div className={styles.root} style={{ left: box.x, top: box.y, width: box.width, height: box.height }} data-testid="company-frame">
        {strangers.length === 0 ? name : CANVAS_TEXT.company.without(name, strangers.join(', '))}
      </div>
    </ViewportPortal>
  );
}
