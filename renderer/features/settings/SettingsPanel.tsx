import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDate, formatMoney, formatNumber } from '../../i18n';
import { CURRENCY_CHOICES, LANGUAGE_CHOICES, REGION_CHOICES, useSettings } from '../../state/settingsStore';
import { THEME_CHOICES, useView } from '../../state/viewStore';
import { Choice } from './Choice';
import { settingsMessages as text } from './messages';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px 16px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Something of every kind that the region format writes. */
const SAMPLE = { number: 1234.5, money: '12340', currency: 'EUR', date: '2027-01-31' };

/** How this person likes to read the app. A change shows at once, everywhere. */
export function SettingsPanel() {
  const styles = useStyles();
  const { language, region, currency, change } = useSettings();
  const { theme, setTheme } = useView();
  return (
    <div className={styles.panel} data-testid="settings-panel">
      <p className={styles.words}>{text.lead}</p>
      <Choice id="language" label={text.language} options={LANGUAGE_CHOICES} words={text.languages} value={language} onChoose={(chosen) => change({ language: chosen })} />
      <p className={styles.words}>{text.engineWords}</p>
      <Choice id="region" label={text.region} options={REGION_CHOICES} words={text.regions} value={region} onChoose={(chosen) => change({ region: chosen })} />
      <p className={styles.words}>
        {text.sample(formatNumber(SAMPLE.number), formatMoney(SAMPLE.money, SAMPLE.currency), formatDate(SAMPLE.date))}
        <br />
        {text.typed}
      </p>
      <Choice id="currency" label={text.currency} options={CURRENCY_CHOICES} words={text.currencies} value={currency} onChoose={(chosen) => change({ currency: chosen })} />
      <Choice id="theme" label={text.theme} options={THEME_CHOICES} words={text.themes} value={theme} onChoose={setTheme} />
    </div>
  );
}
