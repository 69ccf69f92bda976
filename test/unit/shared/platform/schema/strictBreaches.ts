import type { ModuleSchema, TypeNode, ValueRule, VariableSchema } from './moduleSchema';

/**
 * What is wrong with a variables file, one sentence each. Stricter than Terraform, which only warns about unknown variables,
 * drops unknown attributes without a word and turns "3" into 3.
 */
export function strictBreaches(variables: Readonly<Record<string, unknown>>, schema: ModuleSchema): readonly string[] {
  const missing = Object.entries(schema.variables)
    .filter(([name, variable]) => variable.required && variables[name] === undefined)
    .map(([name]) => `${name} is required and missing`);
  const wrong = Object.entries(variables).flatMap(([name, value]) => {
    const variable = schema.variables[name];
    return variable === undefined ? [`${name} is no variable of the module`] : variableBreaches(name, value, variable);
  });
  return [...missing, ...wrong];
}

function variableBreaches(name: string, value: unknown, variable: VariableSchema): readonly string[] {
  if (value === null) return variable.nullable ? [] : [`${name} must not be null`];
  const rules = (variable.validations ?? []).flatMap((validation) => validation.rules);
  return [...typeBreaches(name, value, variable.type), ...rules.flatMap((rule) => ruleBreaches(name, value, rule))];
}

function typeBreaches(path: string, value: unknown, type: TypeNode): readonly string[] {
  if (value === null) return type.optional === true ? [] : [`${path} must not be null`];
  switch (type.kind) {
    case 'any':
      return [];
    case 'string':
    case 'number':
      return typeof value === type.kind ? [] : [`${path} must be a ${type.kind}, not ${JSON.stringify(value)}`];
    case 'bool':
      return typeof value === 'boolean' ? [] : [`${path} must be true or false, not ${JSON.stringify(value)}`];
    case 'list':
    case 'set':
      return Array.isArray(value)
        ? value.flatMap((entry, index) => typeBreaches(`${path}[${index}]`, entry, type.element))
        : [`${path} must be a list`];
    case 'map':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, entry]) => typeBreaches(`${path}.${key}`, entry, type.element))
        : [`${path} must be a map`];
    case 'object':
      return isRecord(value) ? objectBreaches(path, value, type.attributes) : [`${path} must be an object`];
  }
}

function objectBreaches(path: string, value: Readonly<Record<string, unknown>>, attributes: Readonly<Record<string, TypeNode>>): readonly string[] {
  const missing = Object.entries(attributes)
    .filter(([name, type]) => type.optional !== true && value[name] === undefined)
    .map(([name]) => `${path}.${name} is required and missing`);
  const wrong = Object.entries(value).flatMap(([name, entry]) => {
    const type = attributes[name];
    return type === undefined ? [`${path}.${name} is no attribute of the module`] : typeBreaches(`${path}.${name}`, entry, type);
  });
  return [...missing, ...wrong];
}

function ruleBreaches(name: string, value: unknown, rule: ValueRule): readonly string[] {
  return valuesAt(value, rule.path === '.' ? [] : rule.path.split('.'))
    .filter((each) => each !== null && each !== undefined && !holds(each, rule))
    .map((each) => `${name} breaks ${JSON.stringify(rule)}: ${JSON.stringify(each)}`);
}

function valuesAt(value: unknown, [head, ...rest]: readonly string[]): readonly unknown[] {
  if (head === undefined) return [value];
  if (!isRecord(value)) return [];
  return head === '*' ? Object.values(value).flatMap((each) => valuesAt(each, rest)) : valuesAt(value[head], rest);
}

function holds(value: unknown, rule: ValueRule): boolean {
  switch (rule.rule) {
    case 'one_of':
      return rule.values.includes(value);
    case 'match':
      return expression(rule.regex).test(String(value));
    case 'not_match':
      return !expression(rule.regex).test(String(value));
    case 'bound':
      return rule.op === '>=' ? Number(value) >= rule.value : Number(value) <= rule.value;
    case 'cidr':
      return (Array.isArray(value) ? value : [value]).every((each) => typeof each !== 'string' || /^\d+\.\d+\.\d+\.\d+\/\d+$/.test(each));
    case 'prefix_of_parent_id':
      return true;
    case 'length': {
      const length = Array.isArray(value) ? value.length : String(value).length;
      return rule.op === '>=' ? length >= rule.value : length <= rule.value;
    }
  }
}

/** Terraform's expressions know names of classes that JavaScript's do not. */
const expression = (regex: string): RegExp => new RegExp(regex.replaceAll('[:alnum:]', 'A-Za-z0-9'));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
