import type { RulePack } from '../../models/document';
import { ok, type Result } from '../../models/problem/result';
import type { OptionValues } from './command';
import { readText } from './readText';
import type { Terminal } from './terminal';

/** The rule pack that `--rules` names; undefined without the option. */
export async function loadRulePack(path: OptionValues[string], terminal: Terminal): Promise<Result<RulePack | undefined>> {
  if (typeof path !== 'string') return ok(undefined);
  const text = await readText(path, terminal);
  if (!text.ok) return text;
  const { parseRulePack } = await import('../../models/rules/pack/parseRulePack');
  return parseRulePack(text.value);
}
