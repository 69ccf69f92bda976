import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Image20Regular, PaintBrush20Regular } from '@fluentui/react-icons';
import { useId, useRef, useState, type ChangeEvent } from 'react';
import { setBrand } from '../../../models/document/edits';
import { LIGHT } from '../../../shared/drawing/svg/palettes';
import { usePlan } from '../../state/usePlan';
import { brandText as text } from './messages';
import { readLogo } from './readLogo';

const useStyles = makeStyles({
  opener: { alignSelf: 'flex-start' },
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  logo: { maxWidth: '100%', maxHeight: '64px', padding: '4px', backgroundColor: '#fff', border: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** Colour and logo of the reports of this plan; opened when asked for. */
export function BrandForm() {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" className={styles.opener} icon={<PaintBrush20Regular />} aria-expanded={open} onClick={() => setOpen(!open)} data-testid="brand">
        {text.title}
      </Button>
      {open && <BrandFields />}
    </div>
  );
}

function BrandFields() {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { plan, edit } = usePlan();
  const { colour, logo } = plan.brand ?? {};
  const [told, tell] = useState('');
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    // The same file may be chosen once more.
    target.value = '';
    if (!file) return;
    const read = await readLogo(file);
    tell(read === null ? text.unreadable(file.name) : '');
    if (read !== null) edit(text.logoStep, (before) => setBrand(before, { logo: read }));
  };
  return (
    <>
      <p className={styles.words}>{text.hint}</p>
      <div className={styles.row}>
        <label htmlFor={id} className={styles.words}>
          {text.colour}
        </label>
        <input id={id} type="color" value={colour ?? LIGHT.accent} onChange={({ target }) => edit(text.colourStep, (before) => setBrand(before, { colour: target.value }), 'brand.colour')} data-testid="brand-colour" />
        {colour !== undefined && (
          <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} onClick={() => edit(text.colourStep, (before) => setBrand(before, { colour: null }))} data-testid="brand-colour-remove">
            {text.ownColour}
          </Button>
        )}
      </div>
      {logo !== undefined && <img src={logo} alt={text.logo} className={styles.logo} data-testid="brand-logo" />}
      <div className={styles.row}>
        <input ref={input} type="file" accept="image/png,image/jpeg" hidden aria-hidden onChange={(event) => void choose(event)} data-testid="brand-file" />
        <Button size="small" icon={<Image20Regular />} onClick={() => input.current?.click()}>
          {text.chooseLogo}
        </Button>
        {logo !== undefined && (
          <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} onClick={() => edit(text.logoStep, (before) => setBrand(before, { logo: null }))} data-testid="brand-logo-remove">
            {text.removeLogo}
          </Button>
        )}
      </div>
      <p className={styles.words} role="status">
        {told}
      </p>
    </>
  );
}
