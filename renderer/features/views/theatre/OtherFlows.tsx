import { makeStyles, tokens } from '@fluentui/react-components';
import type { FlowFate } from '../../../../models/theatre/performance';
import { FlowTable } from './FlowTable';
import { theatreMessages as text } from './messages';

const useStyles = makeStyles({ summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, padding: '4px 0', width: 'fit-content' } });

/** Flows of other sites, clouds and partners that the same failure touches, behind one press. */
export function OtherFlows({ flows }: { readonly flows: readonly FlowFate[] }) {
  const styles = useStyles();
  if (flows.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{text.otherFlows(flows.length)}</summary>
      <FlowTable flows={flows} caption={text.otherFlows(flows.length)} />
    </details>
  );
}
