import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../../models/pipeline';
import { drawnLook } from '../../../../../../renderer/features/canvas/lenses/drawnLook';
import { LENSES, LENS_IDS } from '../../../../../../renderer/features/canvas/lenses/registry';
import { inEnglish } from '../../../../../../renderer/i18n/locale';
import { setLanguage } from '../../../../../../shared/language/language';
import { embeddedPriceBook } from '../../../../../../shared/prices/embeddedPriceBook';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('mid-market-producer');
const answered = answer(plan, embeddedPriceBook);
if (!answered.ok) throw new Error('the starter has no answer');
const report = answered.value;
const ids = new Set([...plan.sites, ...plan.systems, ...plan.workloads, ...plan.integrations].map(({ id }) => id));

describe.each(LENS_IDS)('the lens %s', (lensId) => {
  const { tints, legend } = LENSES[lensId](plan, report);
  const exportedLook = () => {
    const look = drawnLook({ plan, report, played: null, lensId });
    if (!look) throw new Error('there is no look');
    return look;
  };

  it('says something, in words, and only of what is drawn', () => {
    expect(tints.size).toBeGreaterThan(0);
    expect([...tints.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...tints.values(), ...legend].filter(({ words }) => words === '' || words.includes('undefined') || words.includes('NaN'))).toEqual([]);
  });

  it('takes its words along into an exported drawing, with as many colours as on the canvas', () => {
    const { items, legend: exported } = exportedLook();
    const english = inEnglish(() => LENSES[lensId](plan, report));
    expect(Object.values(items).map(({ words }) => words)).toEqual([...english.tints.values()].map(({ words }) => words));
    expect(new Set(exported.map(({ ink }) => ink)).size).toBe(new Set(legend.map(({ colour }) => colour)).size);
  });

  it('is exported in English, whatever the window speaks', () => {
    const english = exportedLook();
    setLanguage('de');
    try {
      expect(LENSES[lensId](plan, report).legend.map(({ words }) => words)).not.toEqual(english.legend.map(({ words }) => words));
      expect(exportedLook()).toEqual(english);
    } finally {
      setLanguage('en');
    }
  });

  it('explains every look that it uses', () => {
    const looks = new Set(legend.map(({ sign, colour }) => `${String(sign)} ${colour}`));
    expect([...tints.values()].filter(({ sign, colour }) => !looks.has(`${String(sign)} ${colour}`))).toEqual([]);
    expect(new Set(legend.map(({ words }) => words)).size).toBe(legend.length);
  });
});

describe('what lenses say', () => {
  it('shows the criticality of a flow as the plan has it', () => {
    const critical = plan.integrations.find(({ criticality }) => criticality === 'critical');
    expect(LENSES.criticality(plan).tints.get(critical?.id ?? '')?.words).toBe('critical');
  });

  it('colours a site by its part of the bill, and nothing that has no part', () => {
    expect([...LENSES.cost(plan, report).tints.keys()].toSorted()).toEqual(plan.sites.map(({ id }) => id).toSorted());
  });

  it('lets a synchronous flow wait for the site at its end', () => {
    const flow = plan.integrations.find(({ mode, from, to }) => mode === 'sync' && plan.systems.some(({ id, siteId }) => siteId !== null && (id === from || id === to)));
    const site = plan.systems.find(({ id, siteId }) => siteId !== null && (id === flow?.from || id === flow?.to))?.siteId ?? '';
    const { tints } = LENSES.latency(plan, report);
    expect(tints.get(flow?.id ?? '')?.words).toBe(tints.get(site)?.words);
  });
});
