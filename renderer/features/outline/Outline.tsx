import { makeStyles, SearchBox, tokens, Tree, type TreeOpenChangeData } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Plan } from '../../../models/document';
import type { Report } from '../../../models/report/report';
import { useAnswer } from '../../state/answerStore';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { AddEnvironment } from './AddEnvironment';
import { allBranches, branchesAbove } from './branches';
import { filterOutline } from './filterOutline';
import { findingsByItem } from '../../../shared/drawing/findingsByItem';
import { OUTLINE_TEXT } from './messages';
import { OutlineBranch } from './OutlineBranch';
import { groupKey, outlineOf } from './outlineOf';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 8px 16px', minWidth: 0 },
  search: { width: '100%', maxWidth: 'none' },
  note: { margin: '4px 8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const OPEN_AT_FIRST: readonly string[] = [groupKey('sites'), groupKey('outside'), groupKey('workloads')];
/** Ways of opening that leave the line itself alone: a click or Enter on an item selects it instead. */
const SELECTS = new Set<TreeOpenChangeData['type']>(['Click', 'Enter']);

/** The plan as a tree, for finding things and for working without a pointer. What is typed and answered is drawn before it. */
export function Outline() {
  const plan = useDeferredValue(usePlan((state) => state.plan));
  const report = useDeferredValue(useAnswer((state) => state.report));
  const selection = useDeferredValue(useView((state) => state.selection));
  return <OutlineTree plan={plan} report={report} selection={selection} />;
}

interface OutlineTreeProps {
  readonly plan: Plan;
  readonly report: Report | null;
  readonly selection: readonly string[];
}

const OutlineTree = memo(function OutlineTree({ plan, report, selection }: OutlineTreeProps) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const findings = useMemo(() => findingsByItem(report?.summary.findings ?? []), [report]);
  const outline = useMemo(() => outlineOf(plan), [plan]);
  const shown = useMemo(() => filterOutline(outline, query), [outline, query]);
  const [open, setOpen] = useOpenBranches(outline, selection);
  const isSearching = query.trim() !== '';
  const openItems = isSearching ? allBranches(shown) : open;

  const onOpenChange = (_event: unknown, data: TreeOpenChangeData) => {
    const key = String(data.value);
    if (SELECTS.has(data.type) && !key.startsWith('group:')) return;
    setOpen([...data.openItems].map(String));
  };

  return (
    <section className={styles.root} aria-label={OUTLINE_TEXT.label} data-testid="outline">
      <SearchBox
        className={styles.search}
        size="small"
        appearance="filled-darker"
        placeholder={OUTLINE_TEXT.search}
        aria-label={OUTLINE_TEXT.search}
        value={query}
        onChange={(_event, data) => setQuery(data.value)}
        data-testid="outline-search"
      />
      {isSearching && shown.length === 0 && <p className={styles.note}>{OUTLINE_TEXT.noMatch(query)}</p>}
      <Tree aria-label={OUTLINE_TEXT.label} size="small" openItems={openItems} onOpenChange={onOpenChange}>
        {shown.map((node) => (
          <OutlineBranch key={node.key} node={node} findings={findings} selection={selection} />
        ))}
      </Tree>
      <AddEnvironment />
    </section>
  );
});

/** What is selected elsewhere is brought to sight here; what the user closed stays closed otherwise. */
function useOpenBranches(outline: ReturnType<typeof outlineOf>, selection: readonly string[]) {
  const [open, setOpen] = useState(OPEN_AT_FIRST);
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    setOpen([...new Set([...open, ...branchesAbove(outline, selection)])]);
  }
  return [open, setOpen] as const;
}
