import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDialogs } from '../state/dialogStore';
import { abilitiesQuery } from '../state/hostQueries';
import { useCommands } from './CommandsContext';
import { helpMessages as text } from './messages';
import { isMac } from './platform';
import { useServices } from './services';
import { formatShortcut } from './shortcuts';
import { useCommandState } from './useCommandState';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '24px', rowGap: '4px', margin: 0 },
  keys: { margin: 0, textAlign: 'end', color: tokens.colorNeutralForeground2 },
  canvas: { display: 'block', marginTop: '16px', color: tokens.colorNeutralForeground2 },
  version: { alignSelf: 'center', color: tokens.colorNeutralForeground3 },
});

export function HelpDialog() {
  const styles = useStyles();
  const { host } = useServices();
  const { data: abilities } = useQuery(abilitiesQuery(host));
  const state = useCommandState();
  const commands = useCommands().filter((command) => command.shortcuts.length > 0);
  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      {/* Longer than a small window: the keyboard must be able to scroll it. */}
      <DialogContent tabIndex={0}>
        <dl className={styles.list}>
          {commands.map((command) => (
            <ShortcutRow key={command.id} label={command.label(state)} keys={command.shortcuts.map((shortcut) => formatShortcut(shortcut, isMac())).join(', ')} />
          ))}
        </dl>
        <Text className={styles.canvas}>{text.canvas}</Text>
        <Text className={styles.canvas}>{text.tables((key) => formatShortcut(`Mod+${key}`, isMac()))}</Text>
      </DialogContent>
      <DialogActions position="start">
        {abilities?.appVersion && (
          <Text size={200} className={styles.version}>
            {text.version(abilities.appVersion)}
          </Text>
        )}
      </DialogActions>
      <DialogActions position="end">
        <Button onClick={() => useDialogs.getState().close()}>{text.close}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function ShortcutRow({ label, keys }: { readonly label: string; readonly keys: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.keys}>{keys}</dd>
    </>
  );
}
