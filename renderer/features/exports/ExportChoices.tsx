import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Exporter } from '../../../shared/exporters/exporter';
import { useAnswer } from '../../state/answerStore';
import { exportMessages as text } from './messages';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: 0, margin: '8px 0', padding: 0, border: 'none' },
  description: { display: 'block', marginInlineStart: '32px', marginBottom: '4px', color: tokens.colorNeutralForeground3 },
  incomplete: { display: 'block', color: tokens.colorStatusWarningForeground1 },
});

interface ExportChoicesProps {
  readonly exporters: readonly Pick<Exporter, 'id' | 'label' | 'description'>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function ExportChoices({ exporters, chosen, onChange }: ExportChoicesProps) {
  const styles = useStyles();
  const complete = useAnswer((state) => state.report?.summary.complete ?? true);
  const toggle = (id: string) => onChange(exporters.map((exporter) => exporter.id).filter((other) => chosen.includes(other) !== (other === id)));
  return (
    <>
      <Text className={styles.hint}>{text.hint}</Text>
      <fieldset className={styles.list} aria-label={text.choose}>
        {exporters.map((exporter) => (
          <div key={exporter.id}>
            <Checkbox
              label={exporter.label}
              checked={chosen.includes(exporter.id)}
              onChange={() => toggle(exporter.id)}
              data-testid={`export-format-${exporter.id}`}
            />
            <Text className={styles.description} size={200}>
              {exporter.description}
            </Text>
          </div>
        ))}
      </fieldset>
      {!complete && <Text className={styles.incomplete}>{text.incomplete}</Text>}
    </>
  );
}
