import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { exportMessages as text } from './messages';

const useStyles = makeStyles({
  root: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  description: { display: 'block', marginInlineStart: '32px', marginTop: '-4px', color: tokens.colorNeutralForeground3 },
});

interface ExportOptionsProps {
  readonly redact: boolean;
  readonly disabled: boolean;
  readonly onRedact: (redact: boolean) => void;
}

/** What holds for every chosen format. */
export function ExportOptions({ redact, disabled, onRedact }: ExportOptionsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Checkbox label={text.redact} checked={redact} disabled={disabled} onChange={(_event, { checked }) => onRedact(checked === true)} data-testid="export-redact" />
      <Text className={styles.description} size={200}>
        {text.redactHint}
      </Text>
    </div>
  );
}
