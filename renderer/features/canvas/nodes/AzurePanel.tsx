import { Tooltip, mergeClasses } from '@fluentui/react-components';
import { Cloud20Regular } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useView } from '../../../state/viewStore';
import type { AzureNode, AzureTile } from '../mapping/flowTypes';
import { CANVAS_TEXT } from '../messages';
import { useAzureStyles } from './useAzureStyles';

const text = CANVAS_TEXT.azure;

/** The derived side: tinted ground, not draggable, every tile explains itself. */
export const AzurePanel = memo(function AzurePanel({ data: { azure } }: NodeProps<AzureNode>) {
  const styles = useAzureStyles();
  return (
    <section className={mergeClasses(styles.root, azure.stale && styles.stale)} data-testid="canvas-azure" aria-label={`${azure.title}: ${azure.subtitle}`}>
      <header className={styles.header}>
        <Cloud20Regular aria-hidden="true" className={styles.icon} />
        <span className={styles.title}>{azure.title}</span>
        <span className={styles.subtitle}>{azure.subtitle}</span>
        <Tooltip content={azure.stale ? text.stale : text.explain} relationship="description">
          <span className={styles.badge}>{text.badge}</span>
        </Tooltip>
      </header>
      <div className={styles.tiles}>
        {azure.tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} />
        ))}
      </div>
    </section>
  );
});

function Tile({ tile: { id, label, value, detail, figureId } }: { readonly tile: AzureTile }) {
  const styles = useAzureStyles();
  const explain = () => (figureId === null ? useView.getState().show('sizing') : useView.getState().askWhy(figureId));
  const name = figureId === null ? text.openSizing(label, value) : text.askWhy(label, value);
  return (
    <button type="button" className={mergeClasses('nodrag', styles.tile)} onClick={explain} aria-label={name} title={`${value}\n${detail}`} data-testid={`azure-${id}`}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value}</span>
      <span className={styles.detail}>{detail}</span>
    </button>
  );
}
