import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../../../models/report/report';
import type { SimulationReport } from '../../../../models/simulation/simulationReport';
import { formatNumber } from '../../../i18n';
import { MetMark } from '../parts/MetMark';
import { ViewSection } from '../parts/ViewSection';
import { CaseCard } from './CaseCard';
import { DayCard } from './DayCard';
import { JobsProof } from './JobsProof';
import { proofMessages as text } from './messages';
import { verdict } from './verdict';
import { WaitChart } from './WaitChart';

const useStyles = makeStyles({
  verdict: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  basis: { margin: '0 0 24px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

interface ProofResultProps {
  readonly proof: SimulationReport;
  /** Figures of the current answer to lead on to; null when they belong to a newer plan. */
  readonly figures: Report['figures'] | null;
}

/** Verdict first, then the waits, then every case, then the queues. */
export function ProofResult({ proof, figures }: ProofResultProps) {
  const styles = useStyles();
  const { targets, missed } = verdict(proof);
  return (
    <div data-testid="proof-result">
      <section aria-label={text.outcome} role="status">
        <p className={styles.verdict}>
          {targets === 0 ? text.nothingToPlay : <MetMark met={missed === 0} words={[text.allMet(targets), text.someMissed(missed, targets)]} />}
        </p>
        <p className={styles.basis}>{text.basis(formatNumber(proof.runs), String(proof.seed))}</p>
      </section>
      <ViewSection title={text.waits}>{proof.web.length === 0 ? <p>{text.noWeb}</p> : <WaitChart proofs={proof.web} />}</ViewSection>
      {proof.web.length > 0 && (
        <ViewSection title={text.casesTitle}>
          {proof.web.map((each) => (
            <CaseCard key={each.id} proof={each} figures={figures} />
          ))}
        </ViewSection>
      )}
      {proof.days.length > 0 && (
        <ViewSection title={text.daysTitle}>
          {proof.days.map((each) => (
            <DayCard key={each.id} day={each} />
          ))}
        </ViewSection>
      )}
      <ViewSection title={text.jobs}>{proof.jobs === null ? <p>{text.noJobs}</p> : <JobsProof proof={proof.jobs} figures={figures} />}</ViewSection>
    </div>
  );
}
