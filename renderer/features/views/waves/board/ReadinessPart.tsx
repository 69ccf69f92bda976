import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { assumptionsOf } from '../../../../../models/assumptions/register';
import { cutoverDesign } from '../../../../../models/cutover/cutoverDesign';
import type { Gate } from '../../../../../models/cutover/pack';
import { readiness, type WaveReadiness } from '../../../../../models/cutover/readiness';
import type { Report } from '../../../../../models/report/report';
import { formatDate, formatMoment } from '../../../../i18n';
import { today } from '../../../../i18n/today';
import { useShownPlan } from '../../../../state/shownPlan';
import { DataTable } from '../../parts/DataTable';
import { Fold } from '../pack/Fold';
import { StateCell, WordsCell } from './GateCells';
import { setBoardDay } from './gateEdits';
import { boardMessages as text } from './messages';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  day: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', marginBottom: '8px' },
  date: { width: '148px' },
  needed: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

const DATE_LENGTH = 'YYYY-MM-DD'.length;

const isDone = ({ state }: Gate): boolean => state === 'passed' || state === 'waived';

/** The gates of every wave: what must be shown, by whom it is decided, and how it stands, to be written here. */
export function ReadinessPart({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { plan } = useShownPlan();
  const waves = useMemo(() => readiness({ plan, assumptions: assumptionsOf(plan), waves: report.waves, migration: report.migration, design: cutoverDesign(report) }), [plan, report]);
  const next = waves.find(({ gates }) => !gates.every(isDone))?.wave;
  const asOf = plan.migration.gatesAsOf ?? '';
  return (
    <div data-testid="readiness-board">
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.day}>
        <Field size="small" label={text.asOf} hint={text.asOfHint}>
          <Input key={asOf} className={styles.date} size="small" type="date" defaultValue={asOf} onBlur={({ target }) => target.value !== asOf && setBoardDay(target.value)} data-testid="board-day" />
        </Field>
        <Button size="small" onClick={() => setBoardDay(today())} data-testid="board-today">
          {text.today}
        </Button>
      </div>
      {waves.map((wave) => (
        <Fold key={wave.wave} title={text.wave(wave.wave, wave.title, tallyOf(wave))} open={wave.wave === next} testId={`board-wave-${String(wave.wave)}`}>
          {() => <GateTable wave={wave} />}
        </Fold>
      ))}
    </div>
  );
}

const tallyOf = ({ gates }: WaveReadiness): string => text.tally(gates.filter(isDone).length, gates.length, gates.filter(({ state }) => state === 'failed').length);

function GateTable({ wave: { wave, gates } }: { readonly wave: WaveReadiness }) {
  const styles = useStyles();
  return (
    <DataTable
      caption={text.caption(String(wave))}
      rows={gates}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'gate',
          title: text.gate,
          cell: ({ title, evidence, decider }) => (
            <>
              {title}
              <span className={styles.needed}>{evidence}</span>
              <span className={styles.needed}>{decider ?? text.nobody}</span>
            </>
          ),
        },
        { id: 'due', title: text.due, cell: ({ siteIds, localDue }) => (siteIds.length === 0 ? formatDate(localDue.slice(0, DATE_LENGTH)) : formatMoment(localDue)) },
        { id: 'stands', title: text.stands, cell: (gate) => <StateCell gate={gate} /> },
        { id: 'said', title: text.said, cell: (gate) => <WordsCell gate={gate} /> },
      ]}
    />
  );
}
