import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Finding } from '../../../models/report/summary';
import { useView } from '../../state/viewStore';
import { PlainLink } from '../why/PlainLink';
import { selectionFor } from '../why/planPath';
import { answerMessages as text } from './messages';
import { PanelSection } from './PanelSection';
import { sortFindings } from './sortFindings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '4px' },
  icon: { marginTop: '2px' },
  information: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const ICONS = { information: InfoRegular, warning: WarningRegular, error: ErrorCircleRegular } as const;

/** What the engine objects to, worst first; "show" leads to the item. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    <PanelSection title={text.findings}>
      {findings.length === 0 && <p className={styles.none}>{text.noFindings}</p>}
      <ul className={styles.list}>
        {sortFindings(findings).map((finding, index) => (
          <FindingRow key={`${finding.id}-${String(index)}`} finding={finding} />
        ))}
      </ul>
    </PanelSection>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const Icon = ICONS[finding.severity];
  const items = selectionFor(finding.where);
  return (
    <li className={styles.row}>
      <span className={styles[finding.severity]}>
        <Icon className={styles.icon} role="img" aria-label={text.severity(finding.severity)} />
      </span>
      <span>
        {`${finding.text} `}
        {items.length > 0 && (
          <PlainLink name={text.showFinding(finding.text)} onClick={() => showItems(items)}>
            {text.show}
          </PlainLink>
        )}
      </span>
    </li>
  );
}

function showItems(ids: readonly string[]) {
  const { select, show } = useView.getState();
  select(ids);
  show('canvas');
}
