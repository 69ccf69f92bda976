import { SearchBox, Select, makeStyles } from '@fluentui/react-components';
import type { FactGrade } from '../../../../models/figure/figure';
import type { FactRow } from '../../../../models/report/factRow';
import { whyMessages } from '../../why/messages';
import { areaOf, FACT_AREAS } from './factAreas';
import type { FactFilter } from './filterFacts';
import { factsMessages as text } from './messages';

const GRADES: readonly FactGrade[] = ['A', 'B', 'C', 'D', 'M'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', marginBottom: '8px' },
  search: { width: '280px', maxWidth: '100%' },
  select: { flex: '1 1 180px', maxWidth: '280px', minWidth: 0, '& > select': { width: '100%', textOverflow: 'ellipsis' } },
});

interface FactFiltersProps {
  readonly rows: readonly FactRow[];
  readonly filter: FactFilter;
  readonly onChange: (filter: FactFilter) => void;
}

/** Narrows the facts by words, grade and what they are about. */
export function FactFilters({ rows, filter, onChange }: FactFiltersProps) {
  const styles = useStyles();
  const ofGrade = (grade: FactGrade) => rows.filter((row) => row.grade === grade).length;
  return (
    <div className={styles.bar} role="search">
      <SearchBox className={styles.search} aria-label={text.search} placeholder={text.searchHint} value={filter.query} onChange={(_, data) => onChange({ ...filter, query: data.value })} />
      <Select className={styles.select} aria-label={text.grade} value={filter.grade ?? ''} onChange={(_, data) => onChange({ ...filter, grade: GRADES.find((grade) => grade === data.value) ?? null })}>
        <option value="">{text.allGrades(rows.length)}</option>
        {GRADES.map((grade) => (
          <option key={grade} value={grade}>
            {text.gradeOption(grade, whyMessages.grade(grade), ofGrade(grade))}
          </option>
        ))}
      </Select>
      <Select className={styles.select} aria-label={text.area} value={filter.area ?? ''} onChange={(_, data) => onChange({ ...filter, area: FACT_AREAS.find((area) => area === data.value) ?? null })}>
        <option value="">{text.allAreas}</option>
        {FACT_AREAS.map((area) => (
          <option key={area} value={area}>
            {text.areaOption(area, rows.filter((row) => areaOf(row.id) === area).length)}
          </option>
        ))}
      </Select>
    </div>
  );
}
