import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { paletteMessages as text } from './messages';
import type { PaletteEntry } from './paletteEntries';
import { isMac } from './platform';
import { formatShortcut } from './shortcuts';

const useStyles = makeStyles({
  option: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px', padding: '0 12px', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  title: { flexGrow: 1, minWidth: 0 },
  kind: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly active: boolean;
  readonly onRun: () => void;
}

export function PaletteOption({ id, entry, active, onRun }: PaletteOptionProps) {
  const styles = useStyles();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li ref={element} id={id} role="option" aria-selected={active} className={mergeClasses(styles.option, active && styles.active)} onClick={onRun}>
      <Text truncate wrap={false} className={styles.title}>
        {entry.title}
      </Text>
      <Text size={200} className={styles.kind}>
        {sideText(entry)}
      </Text>
    </li>
  );
}

function sideText(entry: PaletteEntry): string {
  if (entry.kind === 'item') return text.kinds[entry.itemKind];
  const [shortcut] = entry.command.shortcuts;
  return shortcut ? formatShortcut(shortcut, isMac()) : text.command;
}
