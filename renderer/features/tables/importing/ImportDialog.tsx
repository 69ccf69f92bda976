import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useDialogs, type DialogOf } from '../../../state/dialogStore';
import { usePlan } from '../../../state/usePlan';
import type { DecimalMark } from '../../inspector/parseNumber';
import { TABLES_TEXT } from '../messages';
import { decimalOf } from './decimalOf';
import { faultyRows, importPlan, takenRows, type ImportOutcome, type MappedSheet } from './importPlan';
import { mapSheet } from './mapSheet';
import { importText as text } from './messages';
import { readPasted } from './readPasted';
import { SheetPart } from './SheetPart';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', maxHeight: '60vh', overflowX: 'hidden', overflowY: 'auto' },
  line: { margin: 0 },
  decimal: { display: 'flex', alignItems: 'center', gap: '8px' },
});

/** Shows what rows from outside would become, and takes the good ones over in one step. */
export function ImportDialog({ dialog: { source } }: { readonly dialog: DialogOf<'import-rows'> }) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const [sheets, setSheets] = useState<readonly MappedSheet[]>(() => source.sheets.map((sheet) => mapSheet(sheet, source.from)));
  const [chosenMark, setMark] = useState<DecimalMark | null>(source.decimal ?? null);
  const [done, setDone] = useState<{ readonly outcome: ImportOutcome; readonly sheets: readonly MappedSheet[] } | null>(null);
  const [first] = sheets;
  const decimal = useMemo(() => chosenMark ?? (first ? decimalOf(first.kind, first.lines, first.mapping) : '.'), [chosenMark, first]);
  const preview = useMemo(() => (done === null ? importPlan(plan, sheets, decimal) : done.outcome), [done, plan, sheets, decimal]);
  const { close } = useDialogs.getState();
  const waiting = sheets.every(({ lines }) => lines.length === 0);
  const taken = takenRows(preview);
  const faulty = faultyRows(preview);

  const run = (): void => {
    usePlan.getState().edit(TABLES_TEXT.edits.importRows(taken), () => preview.plan);
    if (faulty === 0) close();
    else setDone({ outcome: preview, sheets });
  };

  return (
    <DialogBody>
      <DialogTitle>{done ? text.doneTitle(taken) : text.title}</DialogTitle>
      <DialogContent className={styles.content}>
        {waiting && (
          <Field label={text.pasteHere} hint={text.pasteHint}>
            <Textarea rows={6} autoFocus onChange={(_event, { value }) => setSheets(sheets.map(({ kind }) => mapSheet({ kind, lines: readPasted(value) })))} data-testid="import-text" />
          </Field>
        )}
        {!waiting && (
          <>
            <p className={styles.line} role="status" data-testid="import-summary">
              {done ? text.done(taken, faulty) : text.summary(taken, faulty)}
            </p>
            {!done && (
              <Field label={text.decimal} className={styles.decimal}>
                <Select size="small" value={decimal} onChange={(_event, { value }) => setMark(value === ',' ? ',' : '.')} data-testid="import-decimal">
                  <option value=".">{text.point}</option>
                  <option value=",">{text.comma}</option>
                </Select>
              </Field>
            )}
            {sheets.map((sheet, at) => {
              const outcome = preview.sheets[at];
              return outcome && <SheetPart key={sheet.kind} sheet={sheet} outcome={outcome} done={done !== null} onChange={(next) => setSheets(sheets.with(at, next))} />;
            })}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} data-testid="import-close">{done ? text.close : text.cancel}</Button>
        {!done && (
          <Button appearance="primary" disabledFocusable={taken === 0} onClick={run} data-testid="import-run">
            {text.run(taken)}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  );
}
