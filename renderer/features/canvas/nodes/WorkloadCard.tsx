import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { NotesBadge } from '../../notes/NotesBadge';
import { PROCESS_KINDS } from '../../palette/processKinds';
import type { WorkloadNode } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { BareCard } from './BareCard';
import { ConnectHandles } from './ConnectHandles';
import { CriticalityMark } from './CriticalityMark';
import { FindingsBadge } from './FindingsBadge';
import { TintBadge } from './TintBadge';
import { useCardStyles } from './useCardStyles';

const useStyles = makeStyles({
  root: { borderLeft: `4px solid ${tokens.colorBrandStroke1}`, padding: '0 8px 0 6px' },
  icon: { color: tokens.colorBrandForeground1 },
});

export const WorkloadCard = memo(function WorkloadCard({ data: { workload, tenancy, findings, tint, isBare } }: NodeProps<WorkloadNode>) {
  const card = useCardStyles();
  const styles = useStyles();
  if (isBare) return <BareCard name={workload.name} tint={tint} className={mergeClasses(card.root, styles.root)} />;
  const { Icon } = PROCESS_KINDS[workload.process];
  return (
    <div className={mergeClasses(card.root, styles.root)}>
      <Icon className={mergeClasses(card.icon, styles.icon)} aria-hidden="true" />
      <div className={card.text}>
        <div className={card.name} title={workload.name}>{workload.name}</div>
        <div className={card.foot}>
          <span className={card.detail} title={CANVAS_TEXT.workload.detail(workload, tenancy)}>
            {CANVAS_TEXT.workload.detail(workload, tenancy)}
          </span>
          <NotesBadge itemId={workload.id} />
          <FindingsBadge findings={findings} />
          <CriticalityMark criticality={workload.criticality} />
        </div>
      </div>
      <TintBadge tint={tint} />
      <ConnectHandles />
    </div>
  );
});
