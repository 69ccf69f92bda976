import { Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import { useDialogs, type DialogOf } from '../state/dialogStore';
import { usePlan } from '../state/usePlan';
import { useCommands } from './CommandsContext';
import { paletteMessages as text } from './messages';
import { PaletteOption } from './PaletteOption';
import { searchEntries, type PaletteEntry } from './paletteEntries';
import { PALETTE_SCOPES } from './paletteScopes';
import { useCommandState } from './useCommandState';

const useStyles = makeStyles({
  input: { width: '100%' },
  list: { maxHeight: '400px', margin: '8px 0 0', padding: 0, overflowY: 'auto', listStyleType: 'none' },
  nothing: { display: 'block', padding: '12px', color: tokens.colorNeutralForeground3 },
});

const LIST_ID = 'palette-results';
const optionId = (index: number) => `palette-result-${index}`;

/** One box for everything that has a name: commands and the items of the plan. */
export function CommandPalette({ dialog }: { readonly dialog: DialogOf<'palette'> }) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const commands = useCommands();
  const state = useCommandState();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const scope = PALETTE_SCOPES[dialog.scope];
  const found = searchEntries(scope.entries(plan, commands, state), typed);
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    useDialogs.getState().close();
    scope.choose(entry);
  };
  const move = (step: number) => setActive((found.length + active + step) % Math.max(found.length, 1));
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(found[active]),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div>
      <Input
        className={styles.input}
        appearance="filled-lighter"
        size="large"
        contentBefore={<SearchRegular />}
        role="combobox"
        aria-expanded
        aria-controls={LIST_ID}
        aria-activedescendant={optionId(active)}
        aria-label={scope.title()}
        placeholder={scope.placeholder()}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        data-testid="palette-input"
        autoFocus
      />
      <ul id={LIST_ID} role="listbox" className={styles.list} aria-label={text.results}>
        {found.map((entry, index) => (
          <PaletteOption key={`${entry.kind}-${entry.id}`} id={optionId(index)} entry={entry} active={index === active} onRun={() => choose(entry)} />
        ))}
      </ul>
      {found.length === 0 && <Text className={styles.nothing}>{text.nothing}</Text>}
    </div>
  );
}
