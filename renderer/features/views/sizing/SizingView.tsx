import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../../../models/report/report';
import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { LayerCard } from './LayerCard';
import { sizingMessages as text } from './messages';
import { PodTable } from './PodTable';
import { RuleTable } from './RuleTable';
import { VersionTable } from './VersionTable';

const useStyles = makeStyles({
  /** Cards differ much in height: in columns they leave no holes, as in rows they would. */
  cards: { columnWidth: '280px', columnGap: '16px', marginBottom: '28px' },
  lead: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

/** One card per layer, then the published rules, the pods and the versions behind them. */
export function SizingView() {
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) => (report.sizing.length === 0 ? <p>{text.empty}</p> : <Sizing report={report} />)}
    </ReportView>
  );
}

function Sizing({ report }: { readonly report: Report }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.cards}>
        {report.sizing.map((card) => (
          <LayerCard key={`${card.layer}-${card.title}`} card={card} report={report} />
        ))}
      </div>
      <ViewSection title={text.rules}>
        <p className={styles.lead}>{text.rulesLead}</p>
        <RuleTable rows={report.rulesOfThumb} />
      </ViewSection>
      <ViewSection title={text.pods(report.summary.recommendation.platform)}>
        <PodTable report={report} />
      </ViewSection>
      <ViewSection title={text.versions}>
        <VersionTable rows={report.versions} />
      </ViewSection>
    </>
  );
}
