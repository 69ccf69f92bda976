import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useRef, useState, type ChangeEvent } from 'react';
import type { Report } from '../../../../../models/report/report';
import { tableText } from '../../../../../shared/files/tableText';
import { describeProblem } from '../../../../../shared/messages';
import { importWaves } from '../../../../../shared/waveImport/importWaves';
import { useShownPlan } from '../../../../state/shownPlan';
import { wavesMessages as text } from '../messages';
import { changeText } from './importTexts';
import { takeImport, usualForms } from './wavesEdits';

const useStyles = makeStyles({
  part: { marginBottom: '12px' },
  list: { margin: '4px 0', padding: '4px 8px 4px 24px', maxHeight: '180px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  line: { margin: '8px 0 4px' },
  bar: { display: 'flex', gap: '8px' },
});

/** More would not be read. */
const MOST_LISTED = 200;

/** Brings an edited table of items back: what it changes is shown before it is taken, and rows that cannot be taken are named. */
export function ImportDates({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { plan } = useShownPlan();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<string | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = target.files?.[0];
    if (!chosen) return;
    setFile(tableText(new Uint8Array(await chosen.arrayBuffer())));
    // The same file can be chosen again once it is mended.
    target.value = '';
  };
  const found = file === null ? null : importWaves(plan, report, file, usualForms());
  return (
    <div className={styles.part}>
      <Button size="small" icon={<ArrowUploadRegular />} onClick={() => input.current?.click()} title={text.importHint}>
        {text.importDates}
      </Button>
      <input ref={input} type="file" accept=".csv,text/csv" hidden onChange={(event) => void read(event)} data-testid="waves-csv" />
      {found !== null && (
        <section aria-label={text.importPreview} data-testid="waves-import">
          <p className={styles.line} role="status">
            {text.importSummary(found.changes.length, found.same, found.faults.length)}
          </p>
          {found.changes.length > 0 && <Lines label={text.importChanges} lines={found.changes.slice(0, MOST_LISTED).map((change) => text.importRow(change.line, changeText(change)))} />}
          {found.faults.length > 0 && <Lines label={text.importFaults} lines={found.faults.slice(0, MOST_LISTED).map(describeProblem)} />}
          <div className={styles.bar}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={found.changes.length === 0}
              onClick={() => {
                takeImport(report, file ?? '', found.changes.length);
                setFile(null);
              }}
              data-testid="waves-import-take"
            >
              {text.importTake(found.changes.length)}
            </Button>
            <Button size="small" onClick={() => setFile(null)}>
              {text.close}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label} tabIndex={0}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
