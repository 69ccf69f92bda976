import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoadmapPhase } from '../../../../models/governance/governance';
import { formatDate } from '../../../i18n';
import { slotColour } from '../parts/palette';
import { KIND_SLOT } from '../waves/kindSlot';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';

const useStyles = makeStyles({
  card: { minWidth: 0, padding: '12px 16px', marginBottom: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderLeftWidth: '4px', borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  when: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: '12px 24px' },
  heading: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  // Places in the plan are long words without a break.
  list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});

/** The phases with what must be true before and after each. */
export function RoadmapPart({ report, query }: PartProps) {
  const { roadmap } = report.governance;
  if (roadmap.length === 0) return <p>{text.noRoadmap}</p>;
  const found = roadmap.filter((phase) => matches(query, [phase.title, ...phase.contents, ...phase.entry, ...phase.exit]));
  if (found.length === 0) return <p>{text.nothingFound}</p>;
  return found.map((phase) => <PhaseCard key={phase.kind} phase={phase} />);
}

function PhaseCard({ phase }: { readonly phase: RoadmapPhase }) {
  const styles = useStyles();
  const lists = [
    { title: text.contents, lines: phase.contents },
    { title: text.entry, lines: phase.entry },
    { title: text.exit, lines: phase.exit },
  ];
  return (
    <section className={styles.card} style={{ borderLeftColor: slotColour(KIND_SLOT[phase.kind]) }} aria-label={phase.title}>
      <h3 className={styles.title}>{phase.title}</h3>
      <p className={styles.when}>{text.span(formatDate(phase.start), formatDate(phase.end))}</p>
      <div className={styles.columns}>
        {lists
          .filter((each) => each.lines.length > 0)
          .map((each) => (
            <div key={each.title}>
              <h4 className={styles.heading}>{each.title}</h4>
              <ul className={styles.list}>
                {each.lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  );
}
