/** JSON as Terraform reads it in a tfvars.json file. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** Keys keep the order in which they are written, so that two exports of one plan are equal line by line. */
export interface JsonObject {
  readonly [key: string]: Json;
}

const INDENT = 2;

export function jsonText(value: Json): string {
  return `${JSON.stringify(value, null, INDENT)}\n`;
}
