import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { NotesBadge } from '../../notes/NotesBadge';
import { SYSTEM_KINDS } from '../../palette/systemKinds';
import type { SystemNode } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { BareCard } from './BareCard';
import { ConnectHandles } from './ConnectHandles';
import { CriticalityMark } from './CriticalityMark';
import { FindingsBadge } from './FindingsBadge';
import { TintBadge } from './TintBadge';
import { useCardStyles } from './useCardStyles';

const useStyles = makeStyles({
  housed: { backgroundColor: tokens.colorNeutralBackground2 },
});

export const SystemCard = memo(function SystemCard({ data: { system, findings, tint, isBare } }: NodeProps<SystemNode>) {
  const card = useCardStyles();
  const styles = useStyles();
  if (isBare) return <BareCard name={system.name} tint={tint} className={mergeClasses(card.root, system.siteId !== null && styles.housed)} />;
  const { Icon, label } = SYSTEM_KINDS[system.kind];
  return (
    <div className={mergeClasses(card.root, system.siteId !== null && styles.housed)}>
      <Icon className={card.icon} aria-hidden="true" />
      <div className={card.text}>
        <div className={card.name} title={system.name}>{system.name}</div>
        <div className={card.foot}>
          <span className={card.detail} title={CANVAS_TEXT.system.detail(system, label)}>
            {CANVAS_TEXT.system.detail(system, label)}
          </span>
          <NotesBadge itemId={system.id} />
          <FindingsBadge findings={findings} />
          <CriticalityMark criticality={system.criticality} />
        </div>
      </div>
      <TintBadge tint={tint} />
      <ConnectHandles />
    </div>
  );
});
