import { describe, expect, it } from 'vitest';
import { setRulePack } from '../../../../../../models/document/edits';
import { filterRules } from '../../../../../../renderer/features/views/decisions/rules/filterRules';
import { rulesMessages } from '../../../../../../renderer/features/views/decisions/rules/messages';
import { reportOf } from '../../../../models/evaluation/answers';
import { starterPlan } from '../../../../models/evaluation/plans';
import { FIRM_PACK } from '../../../../models/rules/packs';

const { rules } = reportOf(setRulePack(starterPlan('small-subsidiary'), '1.0.0', FIRM_PACK));
const idsOf = (filter: Parameters<typeof filterRules>[1]) => filterRules(rules, filter).map((row) => row.id);

describe('the list of rules', () => {
  it('shows all rules, the pack’s own among them, until somebody narrows it', () => {
    expect(filterRules(rules, { family: null, firedOnly: false })).toEqual(rules);
    expect(rules.filter((row) => row.pack === 'northwind').map((row) => row.id)).toEqual(FIRM_PACK.rules.map((rule) => rule.id));
  });

  it('narrows by family and by what speaks', () => {
    expect(idsOf({ family: 'database', firedOnly: false })).toEqual(['database.managed-impossible', 'database.operators-database', 'database.self-managed-effort']);
    expect(idsOf({ family: 'database', firedOnly: true })).toEqual(['database.operators-database', 'database.self-managed-effort']);
    // Switched off by the pack, so it does not speak
    expect(idsOf({ family: 'tenancy', firedOnly: true })).not.toContain('tenancy.standard-use');
  });

  it('reads examples as changes of the sample plan', () => {
    expect(rulesMessages.fires([{ path: '/company/regulations', value: '["gmp"]' }])).toBe('Fires on company, regulations: gmp');
    expect(rulesMessages.passes([])).toBe('Passes on the sample plan as it is');
  });
});
