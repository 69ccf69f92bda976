import { makeStyles, tokens } from '@fluentui/react-components';
import type { EvaluationSummary } from '../../../models/report/summary';
import { FigureButton } from '../why/FigureButton';
import { formatQuantity } from '../why/formatQuantity';
import { costFigures } from './costFigureList';
import { answerMessages as text } from './messages';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px 16px', margin: '0 0 16px' },
  tile: { minWidth: 0 },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  main: { gridColumn: '1 / -1' },
  mainValue: { fontSize: tokens.fontSizeBase600, lineHeight: '36px' },
});

/** Money and expected downtime; a sum that lacks a price says so. */
export function CostFigures({ summary }: { readonly summary: EvaluationSummary }) {
  const styles = useStyles();
  return (
    <dl className={styles.grid} aria-label={text.cost}>
      {costFigures(summary).map((figure) => (
        <div key={figure.id} className={figure.main ? styles.main : styles.tile}>
          <dt className={styles.label}>
            {figure.sum && !summary.complete ? text.incompleteLabel(figure.label) : figure.label}
          </dt>
          <dd className={styles.value}>
            <FigureButton
              figureId={figure.id}
              label={figure.label}
              quantity={formatQuantity(figure.value, figure.unit)}
              prefix={figure.sum && !summary.complete ? text.atLeast : undefined}
              testId={figure.testId}
              className={figure.main ? styles.mainValue : undefined}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
