import { ReportView } from '../parts/ReportView';
import { ViewSection } from '../parts/ViewSection';
import { Alternatives } from './Alternatives';
import { CostDowntimeChart } from './CostDowntimeChart';
import { EnvironmentTable } from './EnvironmentTable';
import { ExplanationSection } from './explanation/ExplanationSection';
import { FrontSection } from './front/FrontSection';
import { frontMessages } from './front/messages';
import { Relaxations } from './front/Relaxations';
import { decisionsMessages as text } from './messages';
import { pinMessages } from '../../pins/messages';
import { objectiveNames } from './objectiveNames';
import { PinTable } from './PinTable';
import { ReasonColumns } from './ReasonColumns';
import { rulesMessages } from './rules/messages';
import { RulePackBar } from './rules/RulePackBar';
import { Rules } from './rules/Rules';
import { WorkloadTable } from './WorkloadTable';

/** What was weighed, what was chosen, and why. */
export function DecisionsView() {
  return (
    <ReportView title={text.title} lead={text.lead}>
      {({ alternatives, summary, bill, rules, pins, pareto, figures }) => (
        <>
          <ViewSection title={text.chart}>
            <CostDowntimeChart alternatives={alternatives} currency={bill.currency} />
          </ViewSection>
          <ViewSection title={frontMessages.title}>
            <FrontSection rows={pareto} figures={figures} currency={bill.currency} objectiveName={objectiveNames(figures)} />
          </ViewSection>
          <ViewSection title={frontMessages.relaxations}>
            <Relaxations rows={summary.relaxations} summary={summary} />
          </ViewSection>
          <ViewSection title={text.reasons}>
            <ReasonColumns reasons={summary.reasons} />
          </ViewSection>
          <ViewSection title={pinMessages.list}>
            <PinTable rows={pins} />
          </ViewSection>
          <ViewSection title={text.alternatives}>
            <Alternatives alternatives={alternatives} currency={bill.currency} objectiveName={objectiveNames(figures)} />
          </ViewSection>
          {summary.workloads.length > 0 && (
            <ViewSection title={text.workloads}>
              <WorkloadTable workloads={summary.workloads} />
            </ViewSection>
          )}
          <ViewSection title={text.environments}>
            <p>{text.environmentsLead}</p>
            <EnvironmentTable rows={summary.environments} currency={bill.currency} />
          </ViewSection>
          <ExplanationSection />
          <ViewSection title={rulesMessages.title}>
            <p>{rulesMessages.lead}</p>
            <RulePackBar packs={summary.rulePack} />
            <Rules rows={rules} />
          </ViewSection>
        </>
      )}
    </ReportView>
  );
}
