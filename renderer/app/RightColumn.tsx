import { makeStyles, tokens } from '@fluentui/react-components';
import { AnswerPanel } from '../features/answer/AnswerPanel';
import { Inspector } from '../features/inspector/Inspector';
import { useSettingsPanel } from '../features/settings/settingsPanelStore';
import { WhyPanel } from '../features/why/WhyPanel';
import { useColumns } from '../state/columnStore';
import { useView } from '../state/viewStore';
import { ColumnSection } from './ColumnSection';
import { DetailsSection } from './DetailsSection';
import { ErrorBoundary } from './ErrorBoundary';
import { appMessages as text } from './messages';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: 'flex', flexDirection: 'column', flexShrink: 0, minHeight: 0, maxHeight: '56%', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  answer: { flex: '1 1 0', minHeight: 0 },
});

/** The answer always stays in sight; above it "why?", the settings, the selected item, or the company folded under its heading. */
export function RightColumn() {
  const styles = useStyles();
  return (
    <aside className={styles.column} aria-label={text.rightColumn}>
      <div className={styles.top} data-region="details">
        <ErrorBoundary>
          <TopPart />
        </ErrorBoundary>
      </div>
      <div className={styles.answer} data-region="answer">
        <ErrorBoundary>
          <AnswerPanel />
        </ErrorBoundary>
      </div>
    </aside>
  );
}

function TopPart() {
  const why = useView((state) => state.whyTrail.length > 0);
  const selected = useView((state) => state.selection.length > 0);
  const settings = useSettingsPanel((state) => state.open);
  const { companyOpen, toggleCompany } = useColumns();
  if (why) return <WhyPanel />;
  if (settings) return <SettingsSection />;
  if (selected) return <DetailsSection />;
  return (
    <ColumnSection title={text.company} open={companyOpen} onToggle={toggleCompany}>
      <Inspector />
    </ColumnSection>
  );
}
