import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, DismissCircleFilled, QuestionCircleFilled } from '@fluentui/react-icons';
import type { Standing } from '../../../../models/governance/governance';
import { governanceMessages as text } from './messages';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  gap: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  provided: { color: tokens.colorStatusSuccessForeground1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  'not-applicable': { color: tokens.colorNeutralForeground3 },
});

const ICONS = { gap: DismissCircleFilled, open: QuestionCircleFilled, provided: CheckmarkCircleFilled, met: CheckmarkCircleFilled, 'not-applicable': CircleRegular } as const;

/** How a control stands, by icon and word. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const Icon = ICONS[standing];
  return (
    <span className={mergeClasses(styles.mark, styles[standing])}>
      <Icon aria-hidden />
      {text.standing(standing)}
    </span>
  );
}
