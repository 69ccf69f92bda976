import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from '@fluentui/react-components';
import { useView, VIEW_IDS, type ViewId } from '../state/viewStore';
import { appMessages as text } from './messages';
import { MoreViews } from './MoreViews';
import { viewTitle } from './viewCommands';

const useStyles = makeStyles({
  bar: {
    height: 'var(--tabs-height)',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  row: { display: 'flex', alignItems: 'center', height: '100%', minWidth: 0, overflow: 'hidden' },
  list: { height: '100%' },
  tab: { flexShrink: 0, '@media (max-width: 1200px)': { paddingLeft: '4px', paddingRight: '4px' } },
});

const SHOWN_FIRST = 2;

/** One tab for each view; those that a narrow window has no room for stand in a menu at the end. The open one always has its tab. */
export function ViewTabs() {
  const styles = useStyles();
  const view = useView((state) => state.view);
  return (
    <nav className={styles.bar} aria-label={text.views} data-region="views">
      <Overflow minimumVisible={SHOWN_FIRST}>
        <div className={styles.row}>
          <TabList className={styles.list} size="small" selectedValue={view} onTabSelect={(_, { value }) => useView.getState().show(value as ViewId)}>
            {VIEW_IDS.map((id) => (
              <OverflowItem key={id} id={id} priority={id === view ? SHOWN_FIRST : 1}>
                <Tab className={styles.tab} value={id} data-testid={`view-${id}`}>
                  {viewTitle(id)}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreViews />
        </div>
      </Overflow>
    </nav>
  );
}
