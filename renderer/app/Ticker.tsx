import { makeStyles, tokens } from '@fluentui/react-components';
import { useAnswer } from '../state/answerStore';
import { usePlan } from '../state/usePlan';
import { lastChanges } from './lastChanges';
import { tickerMessages as text } from './messages';
import { TickerStanding } from './TickerStanding';
import { tickerText } from './tickerText';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    height: 'var(--ticker-height)',
    padding: '0 12px',
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  changes: { display: 'flex', flexGrow: 1, gap: '12px', minWidth: 0, overflow: 'hidden' },
  step: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  change: { overflow: 'hidden', textOverflow: 'ellipsis', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** One line at the foot of the window: what the last edit did, and how the plan stands. */
export function Ticker() {
  const styles = useStyles();
  return (
    <footer className={styles.bar} aria-label={text.label} data-testid="ticker">
      <LastChange />
      <TickerStanding />
    </footer>
  );
}

function LastChange() {
  const styles = useStyles();
  const step = usePlan((state) => state.undoSteps.at(-1)?.label);
  const answer = useAnswer();
  const { report, stale, problems } = answer;
  if (step === undefined) return <div className={styles.changes}>{text.quiet}</div>;
  const changes = lastChanges(answer);
  return (
    <div className={styles.changes} aria-live="polite">
      <span className={styles.step}>{step}</span>
      {changes?.map((change) => (
        <span key={change.kind === 'decision' ? change.name : change.kind} className={styles.change}>
          {tickerText(change, report?.bill.currency ?? '')}
        </span>
      ))}
      {!stale && problems.length > 0 && <span>{text.failed}</span>}
      {changes?.length === 0 && <span>{text.noEffect}</span>}
    </div>
  );
}
