import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useView, VIEW_IDS, type ViewId } from '../state/viewStore';
import { appMessages as text } from './messages';
import { viewTitle } from './viewCommands';

const useStyles = makeStyles({
  bar: {
    height: 'var(--tabs-height)',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  list: { height: '100%' },
  // All names must fit a window of 1024 px.
  tab: { '@media (max-width: 1200px)': { paddingLeft: '4px', paddingRight: '4px' } },
});

export function ViewTabs() {
  const styles = useStyles();
  const view = useView((state) => state.view);
  return (
    <nav className={styles.bar} aria-label={text.views}>
      <TabList className={styles.list} size="small" selectedValue={view} onTabSelect={(_, { value }) => useView.getState().show(value as ViewId)}>
        {VIEW_IDS.map((id) => (
          <Tab key={id} className={styles.tab} value={id} data-testid={`view-${id}`}>
            {viewTitle(id)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
