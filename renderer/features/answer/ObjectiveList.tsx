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
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '4px' },
  met: { color: tokens.colorStatusSuccessForeground1, marginTop: '2px' },
  missed: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  target: { color: tokens.colorNeutralForeground3 },
});

/** Objectives met or missed, told by icon and word. */
export function ObjectiveList({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { objectives } = report.summary.resilience;
  if (objectives.length === 0) return null;
  return (
    <PanelSection title={text.objectives}>
      <ul className={styles.list}>
        {objectives.map((objective) => (
          <ObjectiveRow key={objective.id} objective={objective} label={report.figures[`resilience.objectives.${objective.id}`]?.label ?? objective.id} />
        ))}
      </ul>
    </PanelSection>
  );
}

function ObjectiveRow({ objective, label }: { readonly objective: Objective; readonly label: string }) {
  const styles = useStyles();
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
