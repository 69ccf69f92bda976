import { makeStyles, Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import { hashPlan } from '../../../../models/document';
import type { Repricing, RepricedLine } from '../../../../models/repricing/repricing';
import { formatMoney, formatNumber } from '../../../i18n';
import { usePlan } from '../../../state/usePlan';
import { Notice } from '../../answer/Notice';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { StoryTable } from '../parts/StoryTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { useCompare } from './compareStore';
import { pricesMessages as text } from './messages';

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch' } });

/** What another book does to the plan; nothing before somebody asked. */
export function Comparison() {
  const { running, problems, result } = useCompare();
  const plan = usePlan((state) => state.plan);
  const hash = useMemo(() => hashPlan(plan), [plan]);
  if (running) return <Spinner size="tiny" label={text.comparing} labelPosition="after" />;
  return (
    <>
      <LongRunProblems title={text.compareFailed} problems={problems} />
      {result && <Outcome repricing={result.repricing} stale={result.planHash !== hash} />}
    </>
  );
}

function Outcome({ repricing, stale }: { readonly repricing: Repricing; readonly stale: boolean }) {
  const styles = useStyles();
  const { currency, lines, answer } = repricing;
  const money = (amount: string | null, signed = false): string => (amount === null ? text.missing : formatMoney(amount, currency, { signed }));
  const changed = lines.filter(({ change }) => change !== 'same');
  const columns: readonly Column<RepricedLine>[] = [
    { id: 'line', title: text.line, cell: ({ label, region }) => `${label} (${region})` },
    { id: 'before', title: text.before, numeric: true, cell: (line) => money(line.monthlyBefore) },
    { id: 'after', title: text.after, numeric: true, cell: (line) => money(line.monthlyAfter) },
    { id: 'change', title: text.change, numeric: true, cell: (line) => (line.difference === null ? text.missing : money(line.difference, true)) },
  ];
  const story = (line: RepricedLine): readonly string[] => [
    text.changeWords(line.change),
    text.units(line.usdPerUnitBefore ?? text.missing, line.usdPerUnitAfter ?? text.missing, line.unit),
  ];
  return (
    <ViewSection title={text.comparison(repricing.after.id)}>
      {stale && (
        <Notice tone="warning">
          <p className={styles.words}>{text.stale}</p>
        </Notice>
      )}
      <p className={styles.words} role="status" data-testid="comparison">
        {text.total(money(repricing.monthlyBefore), money(repricing.monthlyAfter))} {!(repricing.completeBefore && repricing.completeAfter) && text.incomplete}{' '}
        {answer.sameDesign ? text.sameDesign : text.otherDesign(money(answer.monthly))}{' '}
        {changed.length === 0 ? text.allSame : text.sameLines(formatNumber(lines.length - changed.length), formatNumber(lines.length))}
      </p>
      {changed.length > 0 && <StoryTable caption={text.comparison(repricing.after.id)} columns={columns} rows={changed} rowKey={({ id }) => id} story={story} />}
    </ViewSection>
  );
}
