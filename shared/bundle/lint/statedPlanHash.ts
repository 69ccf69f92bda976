const IN_JSON = /"planHash": "([0-9a-f]{12,64})"/;
const IN_MARKDOWN = /^- .*plan [^ ,]+, version ([0-9a-f]{12})\b/im;

/** The version of the plan that a file says it comes from, as far as it says so. */
export function statedPlanHash(path: string, text: string): string | null {
  const found = path.endsWith('.json') ? IN_JSON.exec(text) : path.endsWith('.md') ? IN_MARKDOWN.exec(text) : null;
  return found?.[1] ?? null;
}
