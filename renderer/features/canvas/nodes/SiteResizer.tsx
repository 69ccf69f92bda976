import { makeStyles, tokens } from '@fluentui/react-components';
import { NodeResizeControl, ResizeControlVariant } from '@xyflow/react';
import { memo } from 'react';
import { SITE_MIN } from '../../../../shared/drawing/placement/sizes';

const useStyles = makeStyles({
  line: { border: 'none' },
  corner: {
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorBrandStroke1,
  },
});

const MIN_WIDTH = 240;
const LINES = ['right', 'bottom'] as const;

/** Right and lower border only: the systems inside keep their places whatever the size. */
export const SiteResizer = memo(function SiteResizer({ siteId }: { readonly siteId: string }) {
  const styles = useStyles();
  const limits = { nodeId: siteId, minWidth: MIN_WIDTH, minHeight: SITE_MIN.height };
  return (
    <>
      {LINES.map((position) => (
        <NodeResizeControl key={position} {...limits} position={position} variant={ResizeControlVariant.Line} className={styles.line} />
      ))}
      <NodeResizeControl {...limits} position="bottom-right" className={styles.corner} />
    </>
  );
});
