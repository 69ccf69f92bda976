import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesBelow, readText, ROOT } from './tree';

/** Single texts that are read while a module loads, as `file:line`: such a text would keep the language of that moment. */
export async function textsReadAtLoad(): Promise<readonly string[]> {
  const paths = filesBelow('renderer', ['.ts', '.tsx']);
  return (await Promise.all(paths.map((path) => textsReadIn(path, readText(path))))).flat();
}

export async function textsReadIn(path: string, content: string): Promise<readonly string[]> {
  const source = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const known = new Map<string, unknown>((await Promise.all(source.statements.map((statement) => importedTexts(statement, path)))).flat());
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isVariableDeclaration(node) && node.initializer) keepNames(node.name, valueOf(node.initializer, known), known);
    if (ts.isPropertyAccessExpression(node) && typeof valueOf(node, known) === 'string') found.push(`${path}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`);
    ts.forEachChild(node, look);
  };
  if (known.size > 0) look(source);
  return found;
}

/** What a file imports from catalogues, by the name it has there. */
async function importedTexts(statement: ts.Statement, path: string): Promise<readonly (readonly [string, unknown])[]> {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const { text } = statement.moduleSpecifier;
  const bindings = statement.importClause?.namedBindings;
  if (!/^\..*\/messages$/.test(text) || text.includes('shared/') || !bindings || !ts.isNamedImports(bindings)) return [];
  const module = (await import(join(ROOT, dirname(path), `${text}.ts`))) as Readonly<Record<string, unknown>>;
  return bindings.elements.filter((element) => !element.isTypeOnly).map(({ name, propertyName }) => [name.text, module[(propertyName ?? name).text]] as const);
}

/** The value of `text.site.kinds` and the like; nothing for every other expression. */
function valueOf(node: ts.Expression, known: ReadonlyMap<string, unknown>): unknown {
  if (ts.isIdentifier(node)) return known.get(node.text);
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const group = valueOf(node.expression, known);
  return typeof group === 'object' && group !== null ? (group as Readonly<Record<string, unknown>>)[node.name.text] : undefined;
}

/** A group under a shorter name: what is read from it counts like what is read from the catalogue. */
function keepNames(name: ts.BindingName, value: unknown, known: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  if (ts.isIdentifier(name)) known.set(name.text, value);
  else for (const element of name.elements) if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) known.set(element.name.text, (value as Readonly<Record<string, unknown>>)[element.name.text]);
}
