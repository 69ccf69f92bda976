import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatMoney, formatNumber } from '../../../../renderer/i18n';
import { appMessages } from '../../../../renderer/app/messages';
import { applySettings, resolveLanguage } from '../../../../renderer/state/applySettings';
import { rememberSettings } from '../../../../renderer/state/rememberSettings';
import { SETTINGS_FORM, useSettings } from '../../../../renderer/state/settingsStore';

const memory = (entries: Record<string, string> = {}) => ({
  entries,
  getItem: (key: string) => entries[key] ?? null,
  setItem: (key: string, value: string) => {
    entries[key] = value;
  },
});

afterEach(() => useSettings.getState().change(SETTINGS_FORM.parse({})));

describe('the language', () => {
  it('follows the system where the interface speaks it, and is English elsewhere', () => {
    expect(['de-AT', 'en-US', 'cs-CZ'].map((system) => resolveLanguage('system', system))).toEqual(['de', 'en', 'en']);
  });

  it('changes texts, numbers and the language of the page at once', () => {
    const root = { lang: '' };
    applySettings('en-US', root);
    expect([appMessages.fileMenu, root.lang]).toEqual(['File', 'en']);
    useSettings.getState().change({ language: 'de' });
    expect([appMessages.fileMenu, root.lang]).toEqual(['Datei', 'de']);
    useSettings.getState().change({ region: 'de-DE' });
    expect([formatNumber(1234.5), formatDate('2027-01-31')]).toEqual(['1.234,5', '31. Jan. 2027']);
    useSettings.getState().change({ currency: 'code' });
    expect(formatMoney('12340', 'EUR').replaceAll('\u00a0', ' ')).toBe('12.340 EUR');
  });
});

describe('settings', () => {
  it('are kept on the machine and come back', () => {
    const storage = memory();
    rememberSettings(() => storage);
    useSettings.getState().change({ language: 'de', region: 'de-CH' });
    useSettings.getState().change(SETTINGS_FORM.parse({}));
    storage.entries['plantwright.settings'] = JSON.stringify({ language: 'de', region: 'de-CH' });
    rememberSettings(() => storage);
    expect(useSettings.getState()).toMatchObject({ language: 'de', region: 'de-CH' });
  });

  it.each(['{', 'null', '[]', '{"language":"tlh","region":7}'])('are as at first when %s was kept', (kept) => {
    rememberSettings(() => memory({ 'plantwright.settings': kept }));
    expect(useSettings.getState()).toMatchObject({ language: 'system', region: 'system' });
  });

  it('last as long as the window where nothing may be stored', () => {
    rememberSettings(() => {
      throw new Error('storage is off');
    });
    useSettings.getState().change({ language: 'de' });
    expect(useSettings.getState().language).toBe('de');
  });
});
