import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons';
import type { Report } from '../../../models/report/report';
import { FigureButton } from '../why/FigureButton';
import { formatQuantity, joinQuantity } from '../why/formatQuantity';
import { answerMessages as text } from './messages';
import { PanelSection } from './PanelSection';

type Objective = Report['summary']['resilience']['objectives'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  summary: { cursor: 'pointer', padding: '4px 0', '& > svg': { verticalAlign: 'text-bottom', margin: '0 4px' } },
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '4px' },
  met: { color: tokens.colorStatusSuccessForeground1, marginTop: '2px' },
  missed: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  target: { color: tokens.colorNeutralForeground3 },
});

/** Objectives told by icon and word: the missed ones in full, the met ones behind one line. */
export function ObjectiveList({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { objectives } = report.summary.resilience;
  if (objectives.length === 0) return null;
  const met = objectives.filter((objective) => objective.met);
  const missed = objectives.filter((objective) => !objective.met);
  return (
    <PanelSection title={text.objectives}>
      <Objectives objectives={missed} />
      {met.length > 0 && (
        <details>
          <summary className={styles.summary}>
            <CheckmarkCircleFilled className={styles.met} aria-hidden />
            {missed.length === 0 ? text.allMet(met.length) : text.someMet(met.length, objectives.length)}
          </summary>
          <Objectives objectives={met} />
        </details>
      )}
    </PanelSection>
  );
}

function Objectives({ objectives }: { readonly objectives: readonly Objective[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {objectives.map((objective) => (
        <ObjectiveRow key={objective.id} objective={objective} />
      ))}
    </ul>
  );
}

function ObjectiveRow({ objective }: { readonly objective: Objective }) {
  const styles = useStyles();
  const { label } = objective;
  const achieved = formatQuantity(objective.achieved, objective.unit);
  const target = joinQuantity(formatQuantity(objective.target, objective.unit));
  return (
    <li className={styles.row}>
      {objective.met ? <CheckmarkCircleFilled className={styles.met} aria-hidden /> : <DismissCircleFilled className={styles.missed} aria-hidden />}
      <span>
        {`${objective.met ? text.met : text.missed}: ${label} `}
        <FigureButton figureId={`resilience.objectives.${objective.id}`} label={label} quantity={achieved} />
        <span className={styles.target}>{` ${text.objectiveTarget(target)}`}</span>
      </span>
    </li>
  );
}
