import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLeaveGuard } from '../features/files/useLeaveGuard';
import { usePresenter } from '../features/presenter/presenterStore';
import { useColumns } from '../state/columnStore';
import { useEngine } from '../state/useEngine';
import { useCommands } from './CommandsContext';
import { DialogHost } from './DialogHost';
import { LeftColumn } from './LeftColumn';
import { MiddleColumn } from './MiddleColumn';
import { PresenterShell } from './PresenterShell';
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
  const { engine } = useServices();
  const commands = useCommands();
  const presenting = usePresenter((state) => state.on);
  // Before a room nothing is edited by a key that somebody leant on; undo waits until the work goes on.
  const working = useMemo(() => (presenting ? commands.filter(({ group }) => group !== 'edit' && group !== 'add') : commands), [commands, presenting]);
  useEngine(engine);
  useShortcuts(working);
  useLeaveGuard();
  useWindowTitle();
  return (
    <>
      {presenting ? <PresenterShell /> : <Workplace />}
      <DialogHost />
    </>
  );
}

function Workplace() {
  const styles = useStyles();
  const leftOpen = useColumns((state) => state.leftOpen);
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
    </div>
  );
}
