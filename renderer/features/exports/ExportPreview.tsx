import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EncodedFile } from '../../workers/engineProtocol';
import { formatNumber } from '../../i18n';
import { exportMessages as text } from './messages';
import { textOfFile } from './textOfFile';

const useStyles = makeStyles({
  text: { maxHeight: '240px', overflow: 'auto', margin: 0, padding: '8px', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

const KIB = 1024;
/** Four letters of Base64 are three bytes. */
const bytesOf = (base64: string): number => (base64.length * 3) / 4;

/** What was built, file by file, before anything is written. */
export function ExportPreview({ files }: { readonly files: readonly EncodedFile[] }) {
  const styles = useStyles();
  const [path, setPath] = useState(files[0]?.path ?? '');
  const shown = files.find((file) => file.path === path);
  const content = shown ? textOfFile(shown) : null;
  return (
    <div data-testid="export-files">
      <Field label={text.file}>
        <Select value={path} onChange={(_event, { value }) => setPath(value)} data-testid="export-file">
          {files.map((file) => (
            <option key={file.path} value={file.path}>
              {`${file.path} (${text.size(formatNumber(Math.ceil(bytesOf(file.base64) / KIB)))})`}
            </option>
          ))}
        </Select>
      </Field>
      {content === null ? (
        <Text>{text.noText}</Text>
      ) : (
        <>
          <pre className={styles.text} tabIndex={0} role="region" aria-label={text.content(path)}>
            {content.text}
          </pre>
          {content.isShortened && <Text size={200}>{text.shortened}</Text>}
        </>
      )}
    </div>
  );
}
