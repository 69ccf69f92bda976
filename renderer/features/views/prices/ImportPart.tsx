import { Button, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ChangeEvent } from 'react';
import { setPriceBook } from '../../../../models/document/edits';
import type { Problem } from '../../../../models/problem/problem';
import { describeProblem } from '../../../../shared/messages';
import { PRICE_COLUMNS } from '../../../../shared/prices/sheet/priceColumns';
import { useServices } from '../../../app/services';
import { formatNumber } from '../../../i18n';
import { booksQuery } from '../../../state/hostQueries';
import { usePlan } from '../../../state/usePlan';
import { Notice } from '../../answer/Notice';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { ViewSection } from '../parts/ViewSection';
import { pricesMessages as text } from './messages';
import { takeFile, type TakenFile } from './takeFile';

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch', overflowWrap: 'anywhere' }, rows: { margin: 0, paddingLeft: '20px' } });

/** A sheet may go wrong in every row in the same way. */
const MOST_LISTED = 50;

type Outcome = { readonly taken: TakenFile } | { readonly name: string; readonly problems: readonly Problem[] };

/** Takes a sheet of negotiated prices or a whole book in, by the browser's own file dialog. */
export function ImportPart() {
  const styles = useStyles();
  const { host } = useServices();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file can be chosen again once it is mended.
    target.value = '';
    const taken = await takeFile(host, usePlan.getState().plan, { name: file.name, bytes }, new Date());
    // The plan may have been waiting for this very book.
    if (taken.ok && usePlan.getState().plan.priceBook?.id === taken.value.bookId) usePlan.getState().edit(text.undoUse(taken.value.bookId), (plan) => setPriceBook(plan, plan.priceBook ?? null));
    setOutcome(taken.ok ? { taken: taken.value } : { name: file.name, problems: taken.problems });
    await queries.invalidateQueries({ queryKey: booksQuery(host).queryKey });
  };
  return (
    <ViewSection title={text.imports}>
      <p className={styles.words}>{text.importWords(PRICE_COLUMNS.map(({ name }) => name).join(', '))}</p>
      <input ref={input} type="file" accept=".csv,.txt,.xlsx,.json" hidden onChange={(event) => void take(event)} data-testid="prices-import" />
      <Button onClick={() => input.current?.click()}>{text.choose}</Button>
      {outcome && ('taken' in outcome ? <Taken taken={outcome.taken} /> : <LongRunProblems title={text.importFailed(outcome.name)} problems={outcome.problems} />)}
    </ViewSection>
  );
}

function Taken({ taken: { bookId, taken, problems } }: { readonly taken: TakenFile }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.words} role="status">
        {taken === null ? text.importedBook(bookId) : text.imported(bookId, formatNumber(taken))}
      </p>
      {problems.length > 0 && (
        <Notice tone="warning" title={text.leftOut(formatNumber(problems.length))}>
          <ul className={styles.rows}>
            {problems.slice(0, MOST_LISTED).map((problem, index) => (
              <li key={index}>{describeProblem(problem)}</li>
            ))}
          </ul>
          {problems.length > MOST_LISTED && <p className={styles.words}>{text.moreLeftOut(formatNumber(problems.length - MOST_LISTED))}</p>}
        </Notice>
      )}
    </>
  );
}
