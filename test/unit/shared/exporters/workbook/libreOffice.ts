import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from '../../../../fixtures/parseCsv';

/** Rows of every sheet of one workbook, by sheet name. */
export type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Where the program is, or null on a machine without it. */
export function findLibreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}

/** Makes the program work out every formula when it opens a file, instead of trusting the results in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma, double quote, UTF-8, values as they are instead of as shown, every sheet into a file of its own. */
const CSV_OF_ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const TIMEOUT_MS = 120_000;

/** Opens workbooks in a fresh profile, recalculates them and gives back what their cells then hold, by workbook name. */
export function recalculate(program: string, workbooks: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Sheets>> {
  const folder = mkdtempSync(join(tmpdir(), 'plantwright-calc-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const files = Object.entries(workbooks).map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    execFileSync(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', CSV_OF_ALL_SHEETS, '--outdir', out, ...files], {
      stdio: 'ignore',
      timeout: TIMEOUT_MS,
    });
    return Object.fromEntries(Object.keys(workbooks).map((name) => [name, readSheets(out, name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSheets(out: string, name: string): Sheets {
  const files = readdirSync(out).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'));
  return Object.fromEntries(
    files.map((file) => [file.slice(name.length + 1, -'.csv'.length), parseCsv(readFileSync(join(out, file), 'utf8'))]),
  );
}
