import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, Info16Regular, Warning16Regular, type FluentIcon } from '@fluentui/react-icons';
import type { Finding } from '../../../../models/report/summary';
import type { ItemFindings } from '../../../../shared/drawing/findingsByItem';
import { CANVAS_TEXT } from '../messages';

const ICONS: Readonly<Record<Finding['severity'], FluentIcon>> = {
  information: Info16Regular,
  warning: Warning16Regular,
  error: ErrorCircle16Regular,
};

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    flex: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  information: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** How many findings an item has; the icon tells the worst of them. */
export function FindingsBadge({ findings }: { readonly findings: ItemFindings | null }) {
  const styles = useStyles();
  if (!findings) return null;
  const Icon = ICONS[findings.worst];
  return (
    <span className={mergeClasses(styles.root, styles[findings.worst])} title={findings.texts.join('\n')}>
      <Icon aria-label={CANVAS_TEXT.findings(findings.count)} />
      <span aria-hidden="true">{findings.count}</span>
    </span>
  );
}
