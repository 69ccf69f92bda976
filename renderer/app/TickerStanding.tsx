import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { formatPercent } from '../i18n';
import { useAnswer } from '../state/answerStore';
import { useShownPlan } from '../state/shownPlan';
import { withGlance } from '../state/withGlance';
import { budgetShare } from './budgetShare';
import { tickerMessages as text } from './messages';

const useStyles = makeStyles({
  standing: { display: 'flex', flexShrink: 0, alignItems: 'center', gap: '16px' },
  item: { display: 'flex', alignItems: 'center', gap: '4px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** Budget, objectives, findings, completeness: always a sign and a word, never colour alone. */
export function TickerStanding() {
  const styles = useStyles();
  const report = useAnswer((state) => state.report);
  const glance = useAnswer((state) => state.glance);
  const summary = report && withGlance(report, glance).summary;
  const budget = useShownPlan().plan.company.budgetPerMonth;
  if (!summary) return null;
  const share = budgetShare(summary.cost.monthly, budget);
  const { objectives } = summary.resilience;
  const met = objectives.filter((objective) => objective.met).length;
  const good = <CheckmarkCircleRegular className={styles.good} aria-hidden />;
  const warning = <WarningRegular className={styles.warning} aria-hidden />;
  return (
    <div className={styles.standing}>
      {share !== null && (
        <span className={styles.item} data-testid="ticker-budget">
          {share > 1 ? warning : good}
          {text.budget(formatPercent(share, { digits: 0 }))}
        </span>
      )}
      {objectives.length > 0 && (
        <span className={styles.item} data-testid="ticker-objectives">
          {met === objectives.length ? good : warning}
          {text.objectives(met, objectives.length)}
        </span>
      )}
      <span className={styles.item} data-testid="ticker-findings">
        <InfoRegular aria-hidden />
        {summary.findings.length === 0 ? text.noFindings : text.findings(summary.findings.length)}
      </span>
      <span className={styles.item} title={summary.complete ? undefined : text.incompleteHint} data-testid="ticker-complete">
        {summary.complete ? good : warning}
        {summary.complete ? text.complete : text.incomplete}
      </span>
    </div>
  );
}
