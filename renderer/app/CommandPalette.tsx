import { Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import type { DialogOf } from '../state/dialogStore';
import { usePlan } from '../state/usePlan';
import { useCommands } from './CommandsContext';
import { paletteMessages as text } from './messages';
import { PaletteOption } from './PaletteOption';
import { commandEntries, itemEntries, searchEntries } from './paletteEntries';
import { runPaletteEntry } from './runPaletteEntry';
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
  const items = itemEntries(plan);
  const found = searchEntries(dialog.scope === 'items' ? items : [...commandEntries(commands, state), ...items], typed);
  const move = (step: number) => setActive((found.length + active + step) % Math.max(found.length, 1));
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => runPaletteEntry(found[active]),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const byItems = dialog.scope === 'items';
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
        aria-label={byItems ? text.findTitle : text.title}
        placeholder={byItems ? text.findPlaceholder : text.placeholder}
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
          <PaletteOption key={`${entry.kind}-${entry.id}`} id={optionId(index)} entry={entry} active={index === active} onRun={() => runPaletteEntry(entry)} />
        ))}
      </ul>
      {found.length === 0 && <Text className={styles.nothing}>{text.nothing}</Text>}
    </div>
  );
}
