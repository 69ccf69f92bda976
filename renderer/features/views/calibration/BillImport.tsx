import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useRef, type ChangeEvent } from 'react';
import { describeProblem } from '../../../../shared/messages';
import { useServices } from '../../../app/services';
import { formatNumber } from '../../../i18n';
import { abilitiesQuery } from '../../../state/hostQueries';
import { Notice } from '../../answer/Notice';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { ViewSection } from '../parts/ViewSection';
import { AzureImport } from './AzureImport';
import { useCalibration } from './calibrationStore';
import { calibrationMessages as text } from './messages';
import { readBillFiles, type Bill } from './readBill';
import { ReadingState } from './ReadingState';

const useStyles = makeStyles({
  words: { margin: '0 0 8px', maxWidth: '72ch', overflowWrap: 'anywhere' },
  quiet: { marginTop: '8px', color: tokens.colorNeutralForeground2 },
  emptyTitle: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  steps: { margin: '0 0 12px', paddingLeft: '20px', maxWidth: '72ch' },
  rows: { margin: 0, paddingLeft: '20px' },
});

/** Bills may go wrong in every row in the same way. */
const MOST_LISTED = 20;

/** Takes a bill in: exported files by the browser's own file dialog, or usage details from Azure. */
export function BillImport() {
  const styles = useStyles();
  const { host, engine } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const bills = useQuery(abilitiesQuery(host)).data?.bills;
  const { bill, reading, readProblems, read } = useCalibration();
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file can be chosen again once it is mended.
    target.value = '';
    if (files.length > 0) void read(engine, (options) => readBillFiles(host, files, options));
  };
  if (bills === false) return <p className={styles.words}>{text.noBills}</p>;
  return (
    <ViewSection title={text.import}>
      {bill === null && reading === null && (
        <>
          <p className={styles.emptyTitle}>{text.emptyTitle}</p>
          <p className={styles.words}>{text.emptyText}</p>
          <ol className={styles.steps}>
            {text.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      <input ref={input} type="file" accept=".csv,.gz,.txt" multiple hidden onChange={take} data-testid="calibration-files" />
      <Button appearance={bill === null ? 'primary' : 'secondary'} disabledFocusable={reading !== null} onClick={() => input.current?.click()}>
        {bill === null ? text.choose : text.chooseOther}
      </Button>
      <p className={mergeClasses(styles.words, styles.quiet)}>
        {text.files} {text.kept}
      </p>
      <AzureImport />
      {reading && <ReadingState progress={reading.progress} />}
      <LongRunProblems title={text.readFailed} problems={readProblems} />
      {bill && <Taken bill={bill} />}
    </ViewSection>
  );
}

function Taken({ bill: { name, taken, leftOut, problems } }: { readonly bill: Bill }) {
  const styles = useStyles();
  const listed = problems.slice(0, MOST_LISTED);
  return (
    <>
      <p className={styles.words} role="status" data-testid="calibration-taken">
        {text.taken(name, formatNumber(taken))}
      </p>
      {leftOut > 0 && (
        <Notice tone="warning" title={text.leftOut(formatNumber(leftOut))}>
          <ul className={styles.rows}>
            {listed.map((problem, index) => (
              <li key={index}>{describeProblem(problem)}</li>
            ))}
          </ul>
          {leftOut > listed.length && <p className={styles.words}>{text.moreLeftOut(formatNumber(leftOut - listed.length))}</p>}
        </Notice>
      )}
    </>
  );
}
