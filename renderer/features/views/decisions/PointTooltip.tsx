import { makeStyles, tokens } from '@fluentui/react-components';
import type { TooltipContentProps } from 'recharts';
import { formatMoney, formatNumber } from '../../../i18n';
import type { ChartPoint } from './chartGroups';
import { decisionsMessages as text } from './messages';

const useStyles = makeStyles({
  box: {
    maxWidth: '260px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
  line: { margin: 0 },
});

type PointTooltipProps = Partial<TooltipContentProps> & { readonly currency: string };

/** The alternative under the pointer. */
export function PointTooltip({ active, payload, currency }: PointTooltipProps) {
  const styles = useStyles();
  const point = payload?.[0]?.payload as ChartPoint | undefined;
  if (active !== true || point === undefined) return null;
  return (
    <div className={styles.box}>
      <p className={styles.line}>{point.name}</p>
      <p className={styles.line}>{`${text.costAxis}: ${formatMoney(String(point.monthly), currency)}`}</p>
      <p className={styles.line}>{`${text.downtimeAxis}: ${formatNumber(point.downtime)}`}</p>
    </div>
  );
}
