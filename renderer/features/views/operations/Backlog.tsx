import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../../../models/report/report';
import { BacklogChart } from './BacklogChart';
import { BacklogTiles } from './BacklogTiles';
import { DrainChart } from './DrainChart';
import { operationsMessages as text } from './messages';
import { PriorityTable } from './PriorityTable';

const useStyles = makeStyles({ heading: { margin: '16px 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold } });

/** The queues on an ordinary week, then after an outage. */
export function Backlog({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { backlog, assumptions } = report;
  const targetHours = assumptions.find((row) => row.id === 'jobs.drain-hours')?.value ?? null;
  return (
    <>
      <BacklogTiles report={report} targetHours={targetHours} />
      <h4 className={styles.heading}>{text.ordinaryWeek}</h4>
      <BacklogChart backlog={backlog} />
      <PriorityTable rows={backlog.priorities} />
      {backlog.backlogAfterOutage > 0 && (
        <>
          <h4 className={styles.heading}>{text.afterOutage}</h4>
          <DrainChart backlog={backlog.backlogAfterOutage} drainHours={backlog.drainHours} targetHours={targetHours} />
        </>
      )}
    </>
  );
}
