import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { copyText } from '../copyText';
import { TABLES_TEXT } from '../messages';
import { FaultList } from './FaultList';
import { faultyRowsText } from './faultyRowsText';
import type { MappedSheet, SheetOutcome } from './importPlan';
import { importText as text } from './messages';
import { PreviewTable } from './PreviewTable';
import { byOrder, recogniseColumns } from './recogniseColumns';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  left: { margin: 0, color: tokens.colorNeutralForeground2 },
  copy: { alignSelf: 'flex-start' },
});

interface SheetPartProps {
  readonly sheet: MappedSheet;
  readonly outcome: SheetOutcome;
  readonly done: boolean;
  readonly onChange: (sheet: MappedSheet) => void;
}

/** One sheet: how its columns are understood, what becomes of its rows, and what is wrong with the others. */
export function SheetPart({ sheet, outcome, done, onChange }: SheetPartProps) {
  const styles = useStyles();
  const { kind, lines, headed, mapping } = sheet;
  const { leftOut } = recogniseColumns(kind, lines[0]?.cells ?? []);
  const title = TABLES_TEXT.kinds[kind];
  const toggle = (checked: boolean): void => onChange({ ...sheet, headed: checked, mapping: checked ? mapping : byOrder(kind, mapping.length) });
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.line}>{text.sheet({ added: outcome.added, changed: outcome.changed, same: outcome.same, faulty: outcome.faults.length })}</p>
      {!done && (
        <>
          <Checkbox size="medium" label={text.headed} checked={headed} onChange={(_event, { checked }) => toggle(checked === true)} data-testid={`import-headed-${kind}`} />
          <PreviewTable sheet={sheet} onMap={(next) => onChange({ ...sheet, mapping: next })} />
          {headed && leftOut.length > 0 && <p className={styles.left}>{text.leftOut(leftOut.map(({ heading, reason }) => `${heading} (${reason})`))}</p>}
        </>
      )}
      {outcome.faults.length > 0 && (
        <>
          <FaultList faults={outcome.faults} />
          <Button className={styles.copy} size="small" icon={<Copy20Regular />} onClick={() => copyText(faultyRowsText(sheet, outcome))} data-testid={`import-copy-${kind}`}>
            {text.copyFaulty(outcome.faults.length)}
          </Button>
        </>
      )}
    </section>
  );
}
