import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { exportMessages as text } from './messages';

const useStyles = makeStyles({
  root: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  description: { display: 'block', marginInlineStart: '32px', color: tokens.colorNeutralForeground3 },
});

interface ExportOptionsProps {
  readonly redact: boolean;
  readonly onlyPart: boolean;
  /** The drawing is chosen, and a canvas is on the screen that shows a part of it. */
  readonly hasPart: boolean;
  /** Of the lens through which the canvas is seen; null without one. */
  readonly lensName: string | null;
  readonly coloured: boolean;
  readonly zip: boolean;
  readonly preview: boolean;
  readonly onRedact: (redact: boolean) => void;
  readonly onPart: (onlyPart: boolean) => void;
  readonly onColoured: (coloured: boolean) => void;
  readonly onZip: (zip: boolean) => void;
  readonly onPreview: (preview: boolean) => void;
}

/** What holds for every chosen format. */
export function ExportOptions({ redact, onlyPart, hasPart, lensName, coloured, zip, preview, onRedact, onPart, onColoured, onZip, onPreview }: ExportOptionsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Checkbox label={text.redact} checked={redact} onChange={(_event, { checked }) => onRedact(checked === true)} data-testid="export-redact" />
      <Text className={styles.description} size={200}>
        {text.redactHint}
      </Text>
      <Checkbox label={text.part} checked={onlyPart && hasPart} disabled={!hasPart} onChange={(_event, { checked }) => onPart(checked === true)} data-testid="export-part" />
      <Text className={styles.description} size={200}>
        {text.partHint}
      </Text>
      {lensName !== null && (
        <>
          <Checkbox label={text.coloured(lensName)} checked={coloured && !redact} disabled={redact} onChange={(_event, { checked }) => onColoured(checked === true)} data-testid="export-coloured" />
          <Text className={styles.description} size={200}>
            {text.colouredHint}
          </Text>
        </>
      )}
      <div>
        <Checkbox label={text.zip} checked={zip} onChange={(_event, { checked }) => onZip(checked === true)} data-testid="export-zip" />
      </div>
      <Checkbox label={text.preview} checked={preview} onChange={(_event, { checked }) => onPreview(checked === true)} data-testid="export-preview" />
    </div>
  );
}
