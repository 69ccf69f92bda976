import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { stepFigureId } from '../../../../models/report/figures/environmentFigures';
import type { EnvironmentRow } from '../../../../models/report/summary';
import { useShownPlan } from '../../../state/shownPlan';
import { PinMark } from '../../pins/PinMark';
import { placeOfItem } from '../../pins/pinPlaces';
import { FigureButton } from '../../why/FigureButton';
import { term } from '../../why/terms';
import type { Column } from '../parts/TableFrame';
import { StoryTable } from '../parts/StoryTable';
import { useTableStyles } from '../parts/tableStyles';
import { decisionsMessages as text } from './messages';
import { signedYearly } from './signedYearly';

const useStyles = makeStyles({ line: { display: 'block' } });

/** Every environment on its rung, with reasons and the price of every other rung; those beside production can be pinned. */
export function EnvironmentTable({ rows, currency }: { readonly rows: readonly EnvironmentRow[]; readonly currency: string }) {
  const styles = useStyles();
  const detail = mergeClasses(useTableStyles().dimmed, styles.line);
  const { environments: planned } = useShownPlan().plan;
  const canBePinned = ({ id }: EnvironmentRow): boolean => planned.some((each) => each.id === id && each.kind !== 'production');
  const columns: readonly Column<EnvironmentRow>[] = [
    {
      id: 'tenancy',
      title: text.tenancy,
      cell: (row) => (canBePinned(row) ? <PinMark places={[placeOfItem('environment-tenancy', row.id, row.name)]}>{term(row.tenancy)}</PinMark> : term(row.tenancy)),
    },
    {
      id: 'step',
      title: text.step,
      cell: (row) =>
        row.priceOfStep.map((step) => (
          <span key={step.tenancy} className={styles.line}>
            {term(step.tenancy)}: <FigureButton figureId={stepFigureId(row.id, step.tenancy)} label={text.stepOf(row.name, term(step.tenancy))} quantity={signedYearly(step.yearly, currency)} />
            {step.forbiddenBy.length > 0 && <span className={detail}>{text.forbidden}</span>}
          </span>
        )),
    },
  ];
  return (
    <StoryTable
      caption={text.environments}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      title={(row) => row.name}
      story={(row) => [...(row.reasons.length === 0 ? [] : [row.reasons.join(' ')]), ...row.counterReasons.map(text.butOf)]}
    />
  );
}
