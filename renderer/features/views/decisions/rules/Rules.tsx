import { Checkbox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleRow } from '../../../../../models/report/ruleRow';
import { RULE_FAMILIES } from '../../../../../models/report/summary';
import { filterRules, type RuleFilter } from './filterRules';
import { rulesMessages as text } from './messages';
import { RuleTable } from './RuleTable';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginBottom: '8px' },
  select: { maxWidth: '280px' },
  count: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

const EVERYTHING: RuleFilter = { family: null, firedOnly: false };

/** The rules in force, narrowed by family and by whether they speak. */
export function Rules({ rows }: { readonly rows: readonly RuleRow[] }) {
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = filterRules(rows, filter);
  return (
    <>
      <div className={styles.bar}>
        <Select
          className={styles.select}
          aria-label={text.family}
          value={filter.family ?? ''}
          onChange={(_, data) => setFilter({ ...filter, family: RULE_FAMILIES.find((family) => family === data.value) ?? null })}
        >
          <option value="">{text.allFamilies(rows.length)}</option>
          {RULE_FAMILIES.map((family) => (
            <option key={family} value={family}>
              {text.familyOption(family, rows.filter((row) => row.family === family).length)}
            </option>
          ))}
        </Select>
        <Checkbox label={text.firedOnly(rows.filter((row) => row.says !== null).length)} checked={filter.firedOnly} onChange={(_, data) => setFilter({ ...filter, firedOnly: data.checked === true })} />
      </div>
      <p className={styles.count} role="status">
        {text.shown(shown.length, rows.length)}
      </p>
      {shown.length > 0 && <RuleTable rows={shown} />}
    </>
  );
}
