import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { CommandButton } from './CommandButton';
import { useCommand } from './CommandsContext';
import { commandTitle } from './commandTitle';
import { FileMenu } from './FileMenu';
import { appMessages as text } from './messages';
import { PlanName } from './PlanName';
import { ProductMark } from './ProductMark';
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
  search: {
    width: '260px',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 1200px)': { width: '200px' },
  },
});

export function TopBar() {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <div className={styles.group}>
        <ProductMark />
        <FileMenu />
        <CommandButton id="undo" />
        <CommandButton id="redo" />
        <PlanName />
      </div>
      <div className={styles.space} />
      <SearchButton className={styles.search} />
      <div className={styles.group}>
        <CommandButton id="export" labelled primary />
        <ThemeMenu />
        <CommandButton id="help" />
      </div>
    </header>
  );
}

function SearchButton({ className }: { readonly className: string }) {
  const command = useCommand('search');
  const state = useCommandState();
  return (
    <Tooltip content={commandTitle(command, state)} relationship="description">
      <Button size="small" className={className} icon={<SearchRegular />} onClick={command.run} data-testid="search">
        <Text truncate wrap={false}>
          {text.searchHint}
        </Text>
      </Button>
    </Tooltip>
  );
}
