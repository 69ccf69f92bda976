import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Report } from '../../../../../models/report/report';
import { buildGantt } from '../../../../../shared/gantt/buildGantt';
import { GANTT_GROUPINGS } from '../../../../../shared/gantt/gantt';
import { useShownPlan } from '../../../../state/shownPlan';
import { partsMessages } from '../../parts/messages';
import { wavesMessages as text } from '../messages';
import { useWaves, ZOOMS } from '../wavesStore';
import { GanttChart } from './GanttChart';
import { GanttLegend } from './GanttLegend';
import { GanttTable } from './GanttTable';
import { OpenedWave } from './OpenedWave';

const useStyles = makeStyles({
  controls: { display: 'flex', flexWrap: 'wrap', gap: '0 24px', marginBottom: '8px' },
  group: { display: 'flex', alignItems: 'center', gap: '4px' },
  figure: { margin: '0 0 12px', minWidth: 0 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, padding: '4px 0', width: 'fit-content' },
  table: { maxHeight: '420px', overflow: 'auto', marginTop: '4px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The chart with its controls, its legend, its twin as a table and the wave that is open. */
export function GanttPart({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { plan } = useShownPlan();
  const { grouping, zoom, groupBy, zoomTo } = useWaves();
  // A long plan's table is made when somebody looks at it.
  const [twin, setTwin] = useState(false);
  const { waves, migration } = report;
  const gantt = useMemo(() => buildGantt(plan, { waves, migration }, grouping, text.crew), [plan, waves, migration, grouping]);
  return (
    <>
      <div className={styles.controls}>
        <div className={styles.group}>
          <span className={styles.label} id="gantt-grouping">{text.rowsBy}</span>
          <RadioGroup layout="horizontal" aria-labelledby="gantt-grouping" value={grouping} onChange={(_, { value }) => groupBy(GANTT_GROUPINGS.find((each) => each === value) ?? grouping)}>
            {GANTT_GROUPINGS.map((each) => (
              <Radio key={each} value={each} label={text.groupings[each]} />
            ))}
          </RadioGroup>
        </div>
        <div className={styles.group}>
          <span className={styles.label} id="gantt-zoom">{text.zoom}</span>
          <RadioGroup layout="horizontal" aria-labelledby="gantt-zoom" value={zoom} onChange={(_, { value }) => zoomTo(ZOOMS.find((each) => each === value) ?? zoom)}>
            {ZOOMS.map((each) => (
              <Radio key={each} value={each} label={text.zooms[each]} />
            ))}
          </RadioGroup>
        </div>
      </div>
      <figure className={styles.figure} aria-label={text.timeline}>
        <GanttChart plan={plan} migration={migration} gantt={gantt} />
        <GanttLegend />
        <details onToggle={({ currentTarget }) => setTwin(currentTarget.open)}>
          <summary className={styles.summary}>{partsMessages.asTable}</summary>
          {twin && (
            <div className={styles.table} tabIndex={0} role="region" aria-label={text.timeline}>
              <GanttTable plan={plan} gantt={gantt} />
            </div>
          )}
        </details>
      </figure>
      <OpenedWave report={report} />
    </>
  );
}
