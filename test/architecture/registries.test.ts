import { describe, expect, it } from 'vitest';
import { HANDLERS } from '../../electron/hostRouter/handlers/registry';
import { ASSUMPTIONS } from '../../models/assumptions/register';
import { STARTERS } from '../../models/templates';
import { EXPORTERS } from '../../shared/exporters/registry';
import { HOST_METHODS } from '../../shared/hostContract/contract';
import { folderRegistryBreaches } from './folderRegistry';
import { STAGES } from './stages.mjs';
import { strangersAtTheTop } from './topLevel';
import { ROOT, entriesIn, filesBelow, foldersIn, readText } from './tree';

const ENGINE_TEXT = filesBelow('models', ['.ts'], ROOT)
  .filter((path) => !/^models\/assumptions\/[a-z]+Assumptions\.ts$/.test(path))
  .map((path) => readText(path))
  .join('\n');

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('one folder, one line', () => {
  it('every resource kind is registered and every registered kind exists', () => {
    expect(folderRegistryBreaches('models/resources')).toEqual([]);
  });

  it('every exporter is registered and every registered exporter exists', () => {
    expect(folderRegistryBreaches('shared/exporters')).toEqual([]);
  });

  it('no two exporters share an id', () => {
    expect(repeated(EXPORTERS.map(({ id }) => id))).toEqual([]);
  });

  it('every method of the host contract has a handler and every handler a method', () => {
    expect(Object.keys(HANDLERS).sort()).toEqual([...HOST_METHODS].sort());
  });
});

describe('the tree', () => {
  it('has no top-level entry beyond the allowed ones', () => {
    expect(strangersAtTheTop()).toEqual([]);
  });

  it('lists every folder of the engine as a stage and no stage that is not there', () => {
    const files = entriesIn('models').filter((name) => name.endsWith('.ts')).map((name) => name.replace(/\.ts$/, ''));
    expect([...foldersIn('models'), ...files].sort()).toEqual([...STAGES].sort());
  });
});

describe('assumptions', () => {
  it('have ids of their own', () => {
    expect(repeated(ASSUMPTIONS.map(({ id }) => id))).toEqual([]);
  });

  it('have their likely value inside their range', () => {
    expect(ASSUMPTIONS.filter(({ low, likely, high }) => !(low <= likely && likely <= high)).map(({ id }) => id)).toEqual([]);
  });

  it('are each read somewhere in the engine', () => {
    expect(ASSUMPTIONS.map(({ id }) => id as string).filter((id) => !ENGINE_TEXT.includes(`'${id}'`))).toEqual([]);
  });

  it('exist when a starter plan overrides them', () => {
    const known = new Set<string>(ASSUMPTIONS.map(({ id }) => id));
    const overridden = STARTERS.flatMap(({ plan }) => plan.assumptions.map(({ id }) => id));
    expect(overridden.filter((id) => !known.has(id))).toEqual([]);
  });
});
