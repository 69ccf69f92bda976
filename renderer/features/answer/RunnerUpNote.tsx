import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../../models/report/report';
import { formatMoney } from '../../i18n';
import { useView } from '../../state/viewStore';
import { PlainLink } from '../why/PlainLink';
import { term } from '../why/terms';
import { answerMessages as text } from './messages';
import { PanelSection } from './PanelSection';
import { runnerUp } from './runnerUp';

const useStyles = makeStyles({ line: { margin: 0 }, dimmed: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' } });

/** The second choice and its price difference. */
export function RunnerUpNote({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const second = runnerUp(report.alternatives);
  const { currency } = report.bill;
  return (
    <PanelSection title={text.runnerUp}>
      {second === null && <p className={styles.dimmed}>{text.noRunnerUp}</p>}
      {second !== null && (
        <>
          <p className={styles.line}>{second.differs.map(term).join(', ')}</p>
          <p className={styles.dimmed}>
            {second.monthlyDifference === null || second.riskAdjustedDifference === null
              ? text.runnerUpUnpriced
              : text.runnerUpCost(formatMoney(second.monthlyDifference, currency, { signed: true }), formatMoney(second.riskAdjustedDifference, currency, { signed: true }))}
          </p>
        </>
      )}
      <PlainLink name={text.compare} onClick={() => useView.getState().show('decisions')}>
        {text.compare}
      </PlainLink>
    </PanelSection>
  );
}
