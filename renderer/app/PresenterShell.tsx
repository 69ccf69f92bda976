import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Laser } from '../features/presenter/Laser';
import { PresenterBar } from '../features/presenter/PresenterBar';
import { usePresenter } from '../features/presenter/presenterStore';
import { usePresenterKeys } from '../features/presenter/usePresenterKeys';
import { WhyPanel } from '../features/why/WhyPanel';
import { useView } from '../state/viewStore';
import { MiddleColumn } from './MiddleColumn';
import { viewTitle } from './viewCommands';

const useStyles = makeStyles({
  shell: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  laser: { '& *': { cursor: 'none !important' }, cursor: 'none' },
  stage: { display: 'flex', minWidth: 0, minHeight: 0 },
  view: { display: 'grid', flex: '1 1 0', minWidth: 0, minHeight: 0 },
  // Views keep their proportions and are read from three metres; the drawing has a zoom of its own.
  large: { zoom: 1.4 },
  why: { flexShrink: 0, width: '340px', minHeight: 0, overflowY: 'auto', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The window before a room: the answer, one view, large, and nothing to work with. */
export function PresenterShell() {
  const styles = useStyles();
  usePresenterKeys();
  const laser = usePresenter((state) => state.laser);
  const onCanvas = useView((state) => state.view === 'canvas');
  const why = useView((state) => state.whyTrail.length > 0);
  return (
    <div className={mergeClasses(styles.shell, laser && styles.laser)} data-testid="presenter">
      <PresenterBar titleOf={viewTitle} />
      <div className={styles.stage}>
        <div className={mergeClasses(styles.view, !onCanvas && styles.large)}>
          <MiddleColumn />
        </div>
        {why && (
          <aside className={mergeClasses(styles.why, styles.large)}>
            <WhyPanel />
          </aside>
        )}
      </div>
      {laser && <Laser />}
    </div>
  );
}
