import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, DismissCircleRegular, QuestionCircleRegular, StarRegular, WarningRegular } from '@fluentui/react-icons';
import { decisionsMessages as text } from './messages';
import type { Status } from './sortAlternatives';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  chosen: { color: tokens.colorStatusSuccessForeground1 },
  'runner-up': { color: tokens.colorBrandForeground1 },
  feasible: { color: tokens.colorNeutralForeground2 },
  'misses-objective': { color: tokens.colorStatusWarningForeground3 },
  unpriced: { color: tokens.colorStatusWarningForeground3 },
  excluded: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  chosen: CheckmarkCircleFilled,
  'runner-up': StarRegular,
  feasible: CircleRegular,
  'misses-objective': WarningRegular,
  unpriced: QuestionCircleRegular,
  excluded: DismissCircleRegular,
} as const satisfies Readonly<Record<Status, unknown>>;

/** The standing of an alternative by icon and word. */
export function StatusMark({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const Icon = ICONS[status];
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      <Icon aria-hidden />
      {text.status(status)}
    </span>
  );
}
