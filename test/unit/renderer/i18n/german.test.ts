import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inWords, type FormWords } from '../../../../renderer/features/inspector/fields/formWords';
import type { Section } from '../../../../renderer/features/inspector/fields/field';
import { SUBJECTS } from '../../../../renderer/features/inspector/subjects';
import { setLanguage, type Language } from '../../../../shared/language/language';
import { filesBelow, ROOT } from '../../../architecture/tree';

/** Words that German shares with English: names, abbreviations, units and terms of the trade. */
const SHARED = new Set([
  ...['Plantwright', 'Azure', 'PostgreSQL', 'Redis', 'AKS', 'Kubernetes (AKS)', 'Container Apps', 'VMs', 'Pods', 'Gateway', 'ExpressRoute', 'VPN', 'MPLS', 'Websocket', 'Historian', 'English', 'Deutsch'],
  ...['MES', 'WMS', 'EDI', 'BI', 'PLM', 'CRM', 'NIS2', 'SOX', 'ISO 27001', 'IATF 16949', 'GMP', 'UTC', 'SKU', 'Name', 'System', 'Test', 'Region', 'Support', 'Workload', 'Internet', 'Partner', 'Partner (CSP)'],
  ...['vCPU', 'GiB', 'KiB', 'Mbps', 'ms', 'min', 'h', 's', '°', '×', '%', '≠', '100', '0', '20', '; ', 'Pilot', 'Cloud', 'Zoom', 'Scan', 'Import', 'Version', 'Budget', 'Download', 'Upload', 'Rate', 'Integration', 'Tablespaces', 'Governance', 'Releases', 'Release', 'Zone', 'Web', 'Standby', 'Mo', 'Fr', 'Sa', 'P10', 'P90', 'Code', 'Filter', 'Gantt'],
]);

type Leaves = ReadonlyMap<string, string>;

function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

/** Every fixed text of the page's catalogues in a language, by its place. */
async function textsIn(language: Language): Promise<Leaves> {
  const all = await Promise.all(
    filesBelow('renderer', ['messages.ts']).map(async (path) => {
      const module: unknown = await import(join(ROOT, path));
      setLanguage(language);
      return leaves({ ...(module as object) }, path);
    }),
  );
  return new Map(all.flat().filter(([path]) => !/\.(YES|NO|ALL)_WORDS\./.test(path)));
}

afterEach(() => setLanguage('en'));

describe('the German interface', () => {
  it('has its own words everywhere but where both languages share one', async () => {
    const [en, de] = [await textsIn('en'), await textsIn('de')];
    expect(en.size).toBeGreaterThan(1_000);
    expect([...en].filter(([path, text]) => de.get(path) === text && !SHARED.has(text)).map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it('has a word for every field of every form, unlike the English one', () => {
    const texts = (sections: readonly Section[]) => leaves(JSON.parse(JSON.stringify(sections))).filter(([path]) => /^(?!.*\.options\.).*\.(title|label|help|unit|addLabel|none)$/.test(path));
    for (const { sectionsIn } of Object.values(SUBJECTS)) {
      const de = new Map(texts(sectionsIn.de));
      expect(texts(sectionsIn.en).filter(([path, text]) => de.get(path) === text && !SHARED.has(text))).toEqual([]);
    }
  });

  it('never says du, and quotes the German way', async () => {
    const wrong = [...(await textsIn('de'))].filter(([, text]) => /\b(du|dein|dir|dich)\b|[“"][^„”“"]*”/i.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('the words of a form', () => {
  const form = [{ title: 'Site', fields: [{ label: 'Name', path: 'name', editor: { type: 'list', layout: 'table', addLabel: 'Add', create: () => null, columns: [{ label: 'Date', path: 'date', editor: { type: 'date' }, help: 'When' }] } }] }] as const satisfies readonly Section[];
  const words = { Site: 'Standort', Name: 'Name', Add: 'Neu', Date: 'Datum', When: 'Wann' } as const;

  it('take the place of the English ones at every depth', () => {
    const complete: FormWords<typeof form> = words;
    expect(JSON.stringify(inWords(form, complete))).toBe(JSON.stringify(form).replace('Site', 'Standort').replace('Add', 'Neu').replace('Date', 'Datum').replace('When', 'Wann'));
  });

  it('are refused by the compiler when one is missing or none too many', () => {
    // @ts-expect-error the help of the column is missing
    const short: FormWords<typeof form> = { Site: words.Site, Name: words.Name, Add: words.Add, Date: words.Date };
    // @ts-expect-error nothing in the form is called so
    const long: FormWords<typeof form> = { ...words, Site: words.Site, Sitte: 'Standort' };
    expect(Object.keys(long).length).toBeGreaterThan(Object.keys(short).length);
  });
});
