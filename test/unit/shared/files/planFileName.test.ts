import { describe, expect, it } from 'vitest';
import { planFileName, withPlanExtension } from '../../../../shared/files/planFileName';

describe('the name of a plan file', () => {
  it('gets the extension when it has none', () => {
    expect(planFileName(' Acme 2027 ')).toEqual({ ok: true, value: 'Acme 2027.plantwright.json' });
  });

  it('keeps the extension it has, in our spelling', () => {
    expect(planFileName('Acme.PlantWright.JSON')).toEqual({ ok: true, value: 'Acme.plantwright.json' });
  });

  it.each(['', '.plantwright.json', '..', '../Acme', 'con', 'con.plantwright.json', 'x'.repeat(190)])('cannot be made from %j', (typed) => {
    expect(planFileName(typed)).toMatchObject({ ok: false, problems: [{ code: 'file.name-invalid' }] });
  });

  it('replaces a plain json ending that a dialog gave back', () => {
    expect(withPlanExtension('/tmp/Acme.json')).toBe('/tmp/Acme.plantwright.json');
    expect(withPlanExtension('/tmp/Acme')).toBe('/tmp/Acme.plantwright.json');
    expect(withPlanExtension('/tmp/Acme.plantwright.json')).toBe('/tmp/Acme.plantwright.json');
  });
});
