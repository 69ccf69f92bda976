import { Button, Field, makeStyles, ProgressBar, Select } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../../../models/problem/problem';
import { regionsToAsk } from '../../../../shared/prices/retail/regionsToAsk';
import { useServices } from '../../../app/services';
import { formatNumber } from '../../../i18n';
import { abilitiesQuery, booksQuery } from '../../../state/hostQueries';
import { usePlan } from '../../../state/usePlan';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { ViewSection } from '../parts/ViewSection';
import { pricesMessages as text } from './messages';
import { useRefresh, type RefreshState } from './refreshStore';

const useStyles = makeStyles({
  words: { margin: '0 0 8px', maxWidth: '72ch' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', marginBottom: '8px' },
  progress: { maxWidth: '640px', marginBottom: '8px' },
});

const USD = 'USD';

/** Reads the public price list for the regions of the plan, on request only. */
export function RefreshPart() {
  const styles = useStyles();
  const { host } = useServices();
  const queries = useQueryClient();
  const priceList = useQuery(abilitiesQuery(host)).data?.priceList === true;
  const plan = usePlan((state) => state.plan);
  const { state, problems, start, stop } = useRefresh();
  const [currency, setCurrency] = useState(USD);
  const regions = regionsToAsk(plan);
  const running = state?.running === true;
  const currencies = [...new Set([USD, plan.company.currency])];
  const listBooks = () => void queries.invalidateQueries({ queryKey: booksQuery(host).queryKey });
  return (
    <ViewSection title={text.refresh}>
      <p className={styles.words}>{priceList ? text.refreshWords(regions.join(', ')) : text.noPriceList}</p>
      {priceList && (
        <div className={styles.bar}>
          <Field label={text.refreshIn}>
            <Select value={currency} disabled={running} onChange={(_, data) => setCurrency(data.value)}>
              {currencies.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </Select>
          </Field>
          <Button appearance="primary" disabledFocusable={running} onClick={() => void start(host, { regions, currency }, listBooks)} data-testid="prices-refresh">
            {text.start}
          </Button>
          <Button disabledFocusable={!running} onClick={() => void stop(host)} data-testid="prices-stop">
            {text.stop}
          </Button>
        </div>
      )}
      {state && <Progress state={state} />}
      {/* The host sends the codes of its own build, which is this one. */}
      <LongRunProblems title={text.refreshFailed} problems={[...problems, ...((state?.problems ?? []) as readonly Problem[])]} />
    </ViewSection>
  );
}

function Progress({ state }: { readonly state: RefreshState }) {
  const styles = useStyles();
  if (state.running) {
    const known = state.questions > 0;
    const hint = known ? text.refreshing(formatNumber(state.questionsDone), formatNumber(state.questions), formatNumber(state.pages)) : text.preparing;
    return (
      <Field className={styles.progress} label={hint}>
        <ProgressBar {...(known ? { value: state.questionsDone, max: state.questions } : {})} />
      </Field>
    );
  }
  return state.bookId === null ? null : (
    <p className={styles.words} role="status">
      {text.refreshed(state.bookId)}
    </p>
  );
}
