import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FailureScenarioRow } from '../../../../models/report/report';
import type { ObjectiveCheck } from '../../../../models/resilience/objectiveCheck';
import { formatMoney, formatNumber, formatPercent } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { useTableStyles } from '../parts/tableStyles';
import { resilienceMessages as text } from './messages';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  even: { tableLayout: 'fixed' },
  first: { borderBottom: 'none' },
  story: { paddingTop: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  line: { margin: '0 0 4px', maxWidth: '90ch' },
});

const COLUMNS = 5;

interface ScenarioTableProps {
  readonly scenarios: readonly FailureScenarioRow[];
  readonly currency: string;
}

/** Each scenario has its name, its numbers, and below them what happens and what covers it. */
export function ScenarioTable({ scenarios, currency }: ScenarioTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  if (scenarios.length === 0) return <p>{text.none}</p>;
  const numeric = mergeClasses(table.head, table.numericHead);
  return (
    <div className={table.scroll}>
      <table className={mergeClasses(table.table, styles.even)}>
        <caption className={table.caption}>{text.scenarios}</caption>
        <thead>
          <tr>
            <th scope="col" className={table.head}>{text.frequency}</th>
            <th scope="col" className={numeric}>{text.recovery}</th>
            <th scope="col" className={numeric}>{text.dataLoss}</th>
            <th scope="col" className={numeric}>{text.affected}</th>
            <th scope="col" className={numeric}>{text.lossPerYear}</th>
          </tr>
        </thead>
        {scenarios.map((scenario) => (
          <ScenarioRows key={scenario.id} scenario={scenario} currency={currency} />
        ))}
      </table>
    </div>
  );
}

function ScenarioRows({ scenario, currency }: { readonly scenario: FailureScenarioRow; readonly currency: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  const numeric = mergeClasses(table.cell, table.numeric, styles.first);
  const minutes = (value: number) => joinQuantity(formatQuantity(value, 'minutes'));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS} className={mergeClasses(table.cell, table.rowHead, styles.first, styles.title)}>
          {scenario.title}
        </th>
      </tr>
      <tr>
        <td className={mergeClasses(table.cell, styles.first)}>{formatNumber(scenario.frequencyPerYear)}</td>
        <td className={numeric}>{minutes(scenario.recoveryMinutes)}</td>
        <td className={numeric}>{minutes(scenario.dataLossMinutes)}</td>
        <td className={numeric}>{formatPercent(scenario.affectedShare, { digits: 0 })}</td>
        <td className={numeric}>
          <FigureButton figureId={scenario.figureId} label={scenario.title} quantity={{ amount: formatMoney(scenario.lossPerYear, currency), unit: '' }} />
        </td>
      </tr>
      <tr>
        <td colSpan={COLUMNS} className={mergeClasses(table.cell, styles.story)}>
          <p className={styles.line}>{scenario.risk}</p>
          <p className={styles.line}>{`${text.hit}: ${scenario.hit}`}</p>
          <p className={styles.line}>{objectivesOf(scenario)}</p>
          <p className={styles.line}>{`${text.response}: ${scenario.response}`}</p>
          <p className={styles.line}>{`${text.uncovered}: ${scenario.uncovered === '' ? text.nothing : scenario.uncovered}`}</p>
          {scenario.sameForEveryDesign && <p className={styles.line}>{text.sameForEveryDesign}</p>}
        </td>
      </tr>
    </tbody>
  );
}

/** `Recovery within 4 h: met · Data loss within 15 min: missed by Sales` */
function objectivesOf({ recovery, dataLoss, counts }: FailureScenarioRow): string {
  const told = ({ target, met, missedBy }: ObjectiveCheck, say: (result: string, target: string) => string): readonly string[] =>
    target === null ? [] : [say(met ? text.objectiveMet : text.objectiveMissed(missedBy), joinQuantity(formatQuantity(target, 'minutes')))];
  const checks = [...told(recovery, text.recoveryObjective), ...told(dataLoss, text.dataLossObjective)];
  if (checks.length === 0) return text.stopsNobody;
  return [...checks, ...(counts ? [] : [text.toldOnly])].join(' · ');
}
