import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: { position: 'relative', height: '6px', borderRadius: '3px', backgroundColor: tokens.colorNeutralBackground6, outline: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: '48px' },
  fill: { height: '100%', borderRadius: '3px', minWidth: '2px' },
  mark: { position: 'absolute', top: '-3px', bottom: '-3px', width: '2px', backgroundColor: tokens.colorNeutralForeground1 },
});

interface UsageBarProps {
  /** Used part of what there is, 0…1; more is shown as a full bar in the colour of danger. */
  readonly share: number;
  readonly colour: string;
  /** Where the agreed ceiling lies, 0…1. */
  readonly ceiling?: number | undefined;
}

const percent = (share: number): string => `${String(Math.min(1, Math.max(0, share)) * 100)}%`;

/** A small bar beside numbers that say the same; silent for those who hear the page. */
export function UsageBar({ share, colour, ceiling }: UsageBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      {share > 0 && <div className={styles.fill} style={{ width: percent(share), backgroundColor: share > 1 ? tokens.colorStatusDangerForeground1 : colour }} />}
      {ceiling !== undefined && <div className={styles.mark} style={{ left: percent(ceiling) }} />}
    </div>
  );
}
