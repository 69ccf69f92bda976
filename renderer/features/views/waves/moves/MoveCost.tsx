import { Button, makeStyles } from '@fluentui/react-components';
import type { Report } from '../../../../../models/report/report';
import { formatDelta, formatMoney } from '../../../../i18n';
import { useAnswer } from '../../../../state/answerStore';
import { usePlan } from '../../../../state/usePlan';
import { Notice } from '../../../answer/Notice';
import { wavesMessages as text } from '../messages';
import { useWaves } from '../wavesStore';
import { scoreChange, waveScore } from './waveScore';

const useStyles = makeStyles({ line: { margin: '0 0 4px' } });

/** What the last move costs, as long as it stands. */
export function MoveCost({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { lastMove, remember } = useWaves();
  const stale = useAnswer((state) => state.stale);
  const planId = usePlan((state) => state.plan.id);
  const stands = usePlan((state) => state.undoSteps.at(-1)?.label === lastMove?.label);
  if (lastMove === null || lastMove.planId !== planId || !stands) return null;
  const after = waveScore(report);
  const { days, peakRisk, cost } = scoreChange(lastMove.before, after);
  const money = (amount: string): string => formatMoney(amount, after.currency, { signed: true });
  return (
    <div data-testid="move-cost" aria-busy={stale} aria-live="polite">
      <Notice tone="information" title={lastMove.label}>
        <p className={styles.line}>{stale ? text.scoring : text.moveCost({ days: text.dayChange(days, formatDelta(days, { digits: 0 })), risk: money(String(peakRisk)), cost: cost === null ? null : money(cost) })}</p>
        <Button size="small" appearance="subtle" onClick={() => remember(null)}>
          {text.dismiss}
        </Button>
      </Notice>
    </div>
  );
}
