import '@xyflow/react/dist/style.css';
import './canvas.css';
import { makeStyles } from '@fluentui/react-components';
import { ReactFlowProvider } from '@xyflow/react';
import { useRef } from 'react';
import { usePlan } from '../../state/usePlan';
import { CanvasBar } from './CanvasBar';
import { CanvasStatus } from './CanvasStatus';
import { CANVAS_THEME } from './canvasTheme';
import { Drawing } from './Drawing';
import { EmptyCanvas } from './EmptyCanvas';
import { useCanvasKeys } from './gestures/useCanvasKeys';
import { useClipboardKeys } from './gestures/useClipboardKeys';
import { Legend } from './Legend';
import { CANVAS_TEXT } from './messages';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', width: '100%', height: '100%', minWidth: 0, minHeight: 0, containerType: 'inline-size', outline: 'none', userSelect: 'none' },
  area: { position: 'relative', flex: 1, minHeight: 0 },
});

/** The plan as a drawing: sites, systems, ERP workloads and flows as drawn, the Azure side as derived. */
export function CanvasView() {
  return (
    <ReactFlowProvider>
      <Canvas />
    </ReactFlowProvider>
  );
}

function Canvas() {
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  const keys = useCanvasKeys();
  useClipboardKeys();
  const isEmpty = usePlan(({ plan }) => plan.sites.length + plan.systems.length + plan.workloads.length === 0);
  return (
    <section className={styles.root} style={CANVAS_THEME} aria-label={CANVAS_TEXT.label} data-testid="canvas" tabIndex={-1} {...keys}>
      <CanvasBar />
      <div className={styles.area} ref={area}>
        <Drawing area={area} />
        <CanvasStatus />
        {isEmpty && <EmptyCanvas />}
      </div>
      <Legend />
    </section>
  );
}
