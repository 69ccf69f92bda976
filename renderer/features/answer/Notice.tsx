import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: { display: 'flex', gap: '8px', padding: '8px 12px', marginBottom: '12px', borderRadius: tokens.borderRadiusMedium, borderLeft: '3px solid' },
  icon: { flexShrink: 0, marginTop: '2px' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  information: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorNeutralStrokeAccessible },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, borderLeftColor: tokens.colorStatusWarningForeground1, color: tokens.colorNeutralForeground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerForeground1, color: tokens.colorNeutralForeground1 },
});

const ICONS = { information: InfoRegular, warning: WarningRegular, error: ErrorCircleRegular } as const;

interface NoticeProps {
  readonly tone: keyof typeof ICONS;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A quiet box that says something about the answer as a whole. */
export function Notice({ tone, title, children }: NoticeProps) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : 'note'}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
