import { makeStyles, tokens } from '@fluentui/react-components';
import { BRIDGE_CAUSES, type BridgeStep, type CostBridge, type LayerDifference } from '../../../../models/scenarios/comparison';
import { formatMoney, formatNumber } from '../../../i18n';
import { partsMessages } from '../parts/messages';
import { StoryTable } from '../parts/StoryTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { BridgeChart } from './BridgeChart';
import { decisionText } from './cellText';
import { scenariosMessages as text } from './messages';

const useStyles = makeStyles({ lead: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 } });

interface BridgeSectionProps {
  readonly name: string;
  readonly bridge: CostBridge;
  readonly currency: string;
}

interface NumberedStep extends BridgeStep {
  readonly number: number;
}

/** What makes the bill of a scenario differ, change by change, as bars and in words to the cent. */
export function BridgeSection({ name, bridge, currency }: BridgeSectionProps) {
  const styles = useStyles();
  const money = (amount: string, signed = true): string => formatMoney(amount, currency, { exact: true, signed });
  const columns: readonly Column<NumberedStep>[] = [
    { id: 'step', title: text.step, cell: ({ number, changes }) => `${formatNumber(number)}. ${changes.map(({ place, before, after }) => text.change(place, before ?? text.nothing, after ?? text.nothing)).join('; ')}` },
    { id: 'adds', title: text.adds, numeric: true, cell: ({ difference }) => money(difference) },
  ];
  const layerStory = (layer: LayerDifference): string =>
    text.layerStory(
      partsMessages.layers[layer.layer],
      money(layer.total),
      BRIDGE_CAUSES.filter((cause) => Number(layer[cause]) !== 0).map((cause) => text.cause(cause, money(layer[cause]))).join(', '),
    );
  const story = ({ decisions, layers }: NumberedStep): readonly string[] => [
    ...decisions.map(({ part, before, after }) => text.decision(part, decisionText(before), decisionText(after))),
    ...(layers.length === 0 ? [text.noLayer] : layers.map(layerStory)),
  ];
  const moves = bridge.steps.some(({ difference }) => Number(difference) !== 0);
  return (
    <ViewSection title={text.bridge(name)}>
      <p className={styles.lead}>{text.bridgeLead(money(bridge.difference), money(bridge.from, false), money(bridge.to, false))}</p>
      {moves ? <BridgeChart label={text.bridgeChart(name)} bridge={bridge} currency={currency} /> : <p className={styles.lead}>{text.noBridge}</p>}
      <StoryTable caption={text.bridgeChart(name)} columns={columns} rows={bridge.steps.map((step, at) => ({ ...step, number: at + 1 }))} rowKey={({ number }) => String(number)} story={story} />
    </ViewSection>
  );
}
