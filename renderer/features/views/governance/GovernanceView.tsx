import { SearchBox, Tab, TabList, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { Governance } from '../../../../models/governance/governance';
import { ReportView } from '../parts/ReportView';
import { GovernanceTiles } from './GovernanceTiles';
import { governanceMessages as text } from './messages';
import { PART_IDS, PARTS } from './registry';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', margin: '0 -8px 8px' },
  search: { width: '280px', maxWidth: '100%', marginBottom: '12px' },
});

/** What those who take over control, watch, own and schedule; one part at a time. */
export function GovernanceView() {
  const styles = useStyles();
  const [part, setPart] = useState<keyof Governance>('controls');
  const [query, setQuery] = useState('');
  const typed = useDeferredValue(query);
  const Part = PARTS[part];
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) => (
        <>
          <GovernanceTiles report={report} />
          <TabList className={styles.tabs} size="small" aria-label={text.parts} selectedValue={part} onTabSelect={(_, { value }) => setPart(value as keyof Governance)}>
            {PART_IDS.map((id) => (
              <Tab key={id} value={id} data-testid={`governance-${id}`}>
                {text.part(id)}
              </Tab>
            ))}
          </TabList>
          <SearchBox className={styles.search} aria-label={text.search} placeholder={text.searchHint} value={query} onChange={(_, data) => setQuery(data.value)} />
          <Part report={report} query={typed} />
        </>
      )}
    </ReportView>
  );
}
