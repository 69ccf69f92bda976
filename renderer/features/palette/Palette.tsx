import { makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { memo, type DragEvent } from 'react';
import { addFromPalette } from './addFromPalette';
import { PALETTE_TEXT } from './messages';
import { PALETTE_MIME } from './paletteMime';
import { PALETTE_GROUPS, type PaletteEntry } from './registry';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 4px 16px 8px' },
  howTo: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 2px 4px 4px',
    textAlign: 'left',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'grab',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { flex: 'none', width: '18px', color: tokens.colorNeutralForeground2 },
});

/** Everything that can be added, by drag and drop or by key. */
export const Palette = memo(function Palette() {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  return (
    <section className={styles.root} aria-label={PALETTE_TEXT.title} data-testid="palette">
      <p className={styles.howTo}>{PALETTE_TEXT.howTo}</p>
      {PALETTE_GROUPS.map(({ id, label, entries }) => (
        <div key={id} {...arrows} role="group" aria-labelledby={`palette-${id}`}>
          <h2 className={styles.heading} id={`palette-${id}`}>{label}</h2>
          <ul className={styles.grid}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
});

function Entry({ entry }: { readonly entry: PaletteEntry }) {
  const styles = useStyles();
  const { Icon, label, hint } = entry;
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(PALETTE_MIME, entry.id);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <button
      type="button"
      draggable
      className={styles.entry}
      title={hint}
      aria-label={PALETTE_TEXT.add(label)}
      data-testid={`palette-${entry.id.replace(':', '-')}`}
      onDragStart={onDragStart}
      onClick={() => addFromPalette(entry)}
    >
      <Icon aria-hidden="true" className={styles.icon} />
      {label}
    </button>
  );
}
