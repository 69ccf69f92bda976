import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { CanvasView } from '../features/canvas/CanvasView';
import { NoticeBar } from '../features/files/NoticeBar';
import { VIEWS } from '../features/views/registry';
import { useView } from '../state/viewStore';
import { ErrorBoundary } from './ErrorBoundary';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground2 },
  view: { position: 'relative', flex: '1 1 0', minWidth: 0, minHeight: 0, overflow: 'auto' },
});

export function MiddleColumn() {
  const styles = useStyles();
  const view = useView((state) => state.view);
  const Component = VIEWS.find((definition) => definition.id === view)?.Component ?? CanvasView;
  return (
    <main className={styles.column} data-region="view">
      <NoticeBar />
      <div className={styles.view}>
        <ErrorBoundary key={view}>
          <Suspense fallback={null}>
            <Component />
          </Suspense>
        </ErrorBoundary>
      </div>
    </main>
  );
}
