import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ColorRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Report } from '../../../../models/report/report';
import { useView } from '../../../state/viewStore';
import { useLens } from '../../canvas/lenses/lensStore';
import { CalendarPart } from './board/CalendarPart';
import { ReadinessPart } from './board/ReadinessPart';
import { GanttPart } from './gantt/GanttPart';
import { wavesMessages as text } from './messages';
import { AgreedPart } from './moves/AgreedPart';
import { ConflictNotice } from './moves/ConflictNotice';
import { ImportDates } from './moves/ImportDates';
import { MoveCost } from './moves/MoveCost';
import { MovedNotice } from './moves/MovedNotice';
import { RiskPart } from './risk/RiskPart';
import { SiteDates } from './moves/SiteDates';
import { useWaves, WAVE_PARTS, type WavePart } from './wavesStore';
import { WaveCard } from './WaveCard';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 16px', margin: '0 0 12px' },
  length: { margin: '0 0 12px', color: tokens.colorNeutralForeground3 },
});

const PARTS: Readonly<Record<WavePart, (report: Report) => ReactNode>> = {
  gantt: (report) => <GanttPart report={report} />,
  dates: (report) => (
    <>
      <ImportDates report={report} />
      <SiteDates report={report} siteIds={report.migration.cutovers.map(({ siteId }) => siteId)} />
    </>
  ),
  calendar: (report) => <CalendarPart report={report} />,
  readiness: (report) => <ReadinessPart report={report} />,
  waves: ({ waves }) => waves.map((wave) => <WaveCard key={wave.number} wave={wave} />),
};

/** What is wrong first, then the waves in one of their forms. */
export function WavesBody({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { waves, gapWeeks } = report.migration;
  const { part, showPart } = useWaves();
  const onCanvas = (): void => {
    useLens.getState().choose('wave');
    useView.getState().show('canvas');
  };
  return (
    <div data-testid="waves-view">
      <ConflictNotice migration={report.migration} />
      <MoveCost report={report} />
      <MovedNotice report={report} />
      <AgreedPart report={report} />
      <div className={styles.bar}>
        <TabList size="small" aria-label={text.partsLabel} selectedValue={part} onTabSelect={(_event, { value }) => showPart(value as WavePart)}>
          {WAVE_PARTS.map((each) => (
            <Tab key={each} value={each} data-testid={`waves-${each}`}>
              {text.views[each]}
            </Tab>
          ))}
        </TabList>
        <Button size="small" appearance="subtle" icon={<ColorRegular />} onClick={onCanvas} data-testid="waves-on-canvas">
          {text.onCanvas}
        </Button>
      </div>
      {waves.length > 0 && (
        <p className={styles.length} data-testid="waves-length">
          {gapWeeks === 0 ? text.shortest : text.longer(gapWeeks)}
        </p>
      )}
      {PARTS[part](report)}
      <RiskPart report={report} />
    </div>
  );
}
