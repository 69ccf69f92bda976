import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { HistoryButton } from '../features/history/HistoryButton';
import { BarTooltip } from './BarTooltip';
import { CommandButton } from './CommandButton';
import { useCommand } from './CommandsContext';
import { commandTitle } from './commandTitle';
import { FileMenu } from './FileMenu';
import { appMessages as text } from './messages';
import { PlanName } from './PlanName';
import { isMac } from './platform';
import { ProductMark } from './ProductMark';
import { ScenarioSwitch } from './ScenarioSwitch';
import { formatShortcut } from './shortcuts';
import { ThemeMenu } from './ThemeMenu';
import { useCommandState } from './useCommandState';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    height: 'var(--bar-height)',
    padding: '0 12px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  group: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0 },
  space: { flexGrow: 1 },
  word: { flexGrow: 1, textAlign: 'start' },
  search: {
    width: '240px',
    marginRight: '8px',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 1200px)': { width: '168px' },
  },
});

export function TopBar() {
  const styles = useStyles();
  return (
    <header className={styles.bar} data-region="bar">
      <div className={styles.group}>
        <ProductMark />
        <FileMenu />
        <CommandButton id="undo" />
        <CommandButton id="redo" />
        <HistoryOfPlan />
        <PlanName />
        <ScenarioSwitch />
      </div>
      <div className={styles.space} />
      <SearchButton />
      <div className={styles.group}>
        <CommandButton id="export" labelled primary />
        <ThemeMenu />
        <CommandButton id="help" />
      </div>
    </header>
  );
}

function HistoryOfPlan() {
  return <HistoryButton title={commandTitle(useCommand('history'), useCommandState())} />;
}

function SearchButton() {
  const styles = useStyles();
  const command = useCommand('search');
  const state = useCommandState();
  const [shortcut] = command.shortcuts;
  return (
    <BarTooltip content={commandTitle(command, state)} relationship="description">
      <Button size="small" className={styles.search} icon={<SearchRegular />} onClick={command.run} data-testid="search">
        <span className={styles.word}>{text.search}</span>
        {shortcut && <Text size={200}>{formatShortcut(shortcut, isMac())}</Text>}
      </Button>
    </BarTooltip>
  );
}
