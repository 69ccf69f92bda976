import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLeaveGuard } from '../features/files/useLeaveGuard';
import { useColumns } from '../state/columnStore';
import { useEngine } from '../state/useEngine';
import { useCommands } from './CommandsContext';
import { DialogHost } from './DialogHost';
import { LeftColumn } from './LeftColumn';
import { MiddleColumn } from './MiddleColumn';
import { RightColumn } from './RightColumn';
import { useServices } from './services';
import { Ticker } from './Ticker';
import { TopBar } from './TopBar';
import { useShortcuts } from './useShortcuts';
import { useWindowTitle } from './useWindowTitle';
import { ViewTabs } from './ViewTabs';

const useStyles = makeStyles({
  shell: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto auto minmax(0, 1fr) auto', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  columns: {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr) 384px',
    minHeight: 0,
    '@media (max-width: 1200px)': { gridTemplateColumns: '208px minmax(0, 1fr) 320px' },
  },
  folded: {
    gridTemplateColumns: '41px minmax(0, 1fr) 384px',
    '@media (max-width: 1200px)': { gridTemplateColumns: '41px minmax(0, 1fr) 320px' },
  },
});

/** The frame of the window, after which every part finds its place by itself. */
export function AppShell() {
  const styles = useStyles();
  const { engine } = useServices();
  const leftOpen = useColumns((state) => state.leftOpen);
  useEngine(engine);
  useShortcuts(useCommands());
  useLeaveGuard();
  useWindowTitle();
  return (
    <div className={styles.shell}>
      <TopBar />
      <ViewTabs />
      <div className={mergeClasses(styles.columns, !leftOpen && styles.folded)}>
        <LeftColumn />
        <MiddleColumn />
        <RightColumn />
      </div>
      <Ticker />
      <DialogHost />
    </div>
  );
}
