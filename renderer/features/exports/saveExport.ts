import type { Plan } from '../../../models/document';
import type { Explanation } from '../../../models/explanation/explanation';
import { ok, type Result } from '../../../models/problem/result';
import { MANIFEST_PATH } from '../../../shared/bundle/manifestPath';
import { withListed } from '../../../shared/bundle/withListed';
import { zipFiles } from '../../../shared/bundle/zipFiles';
import { NEUTRAL_PLAN } from '../../../shared/redaction/neutralNames';
import type { DrawnLook } from '../../../shared/drawing/scene/look';
import type { Box } from '../../../shared/drawing/placement/box';
import type { HostClient } from '../../../shared/hostContract/contract';
import { callHost } from '../../state/callHost';
import type { EngineClient } from '../../workers/engineClient';
import { decodeBase64 } from '../../workers/decodeBase64';
import { encodeBase64 } from '../../workers/encodeBase64';
import type { EncodedFile } from '../../workers/engineProtocol';
import type { ExportOptions } from '../../workers/runExport';
import { fileStem } from '../files/fileStem';

export interface ExportOrder {
  readonly plan: Plan;
  readonly exporterIds: readonly string[];
  readonly appVersion: string;
  /** Name of the scenario that the plan is as; absent for the plan itself. */
  readonly scenario?: string;
  /** Neutral names in files and in the name of their folder. */
  readonly redact?: boolean;
  /** Of the drawing; absent: everything. */
  readonly part?: Box;
  /** Of the drawing; absent: as it is. */
  readonly look?: DrawnLook;
  /** What would turn the decision, where it was searched for this plan. */
  readonly explanation?: Explanation;
  /** One archive in place of many files. */
  readonly zip?: boolean;
}

export interface ExportDone {
  readonly count: number;
  readonly location: string;
}

interface ExportSteps extends ExportOptions {
  /** The files are built; the host writes them once this says so, and may ask where. False: nothing is written. */
  readonly onBuilt: (files: readonly EncodedFile[]) => Promise<boolean> | boolean;
  /** An SVG as PNG, which only a page can draw; null where it could not. */
  readonly toPng: (svgBase64: string) => Promise<string | null>;
}

/** Builds the chosen exports and hands them to the host. Null: cancelled, here or in the host's dialog. */
export async function saveExport(host: HostClient, engine: Pick<EngineClient, 'export'>, { zip = false, ...order }: ExportOrder, steps: ExportSteps): Promise<Result<ExportDone> | null> {
  const built = await engine.export(order, steps);
  if (!built || steps.signal.aborted) return null;
  if (!built.ok) return built;
  const files = listed(built.value, await drawnPictures(built.value, steps.toPng));
  if (!(await steps.onBuilt(files)) || steps.signal.aborted) return null;
  const name = fileStem(order.redact === true ? NEUTRAL_PLAN : order.plan.name);
  const saved = await callHost(host, 'exports.save', { name, files: zip ? [await zipped(name, files, order.plan.company.startDate)] : files });
  if (!saved.ok) return saved;
  return saved.value && ok({ count: zip ? 1 : files.length, location: saved.value.location });
}

async function zipped(name: string, files: readonly EncodedFile[], startDate: string): Promise<EncodedFile> {
  const bytes = await zipFiles(files.map(({ path, base64 }) => ({ path, content: base64 })), startDate);
  return { path: `${name}.zip`, base64: encodeBase64(bytes) };
}

/** The manifest names the pictures too; a single file has none. */
function listed(built: readonly EncodedFile[], pictures: readonly EncodedFile[]): EncodedFile[] {
  const relisted = (manifest: string): string => encodeBase64(withListed(decodeBase64(manifest), pictures.map(({ path, base64 }) => ({ path, bytes: decodeBase64(base64) }))));
  return [...built.map(({ path, base64 }) => ({ path, base64: path === MANIFEST_PATH ? relisted(base64) : base64 })), ...pictures];
}

const PICTURES: readonly string[] = ['drawing/drawing.svg', 'waves-gantt.svg'];

/** Drawings as pictures of dots beside their lines. */
async function drawnPictures(files: readonly EncodedFile[], toPng: ExportSteps['toPng']): Promise<readonly EncodedFile[]> {
  const drawn: EncodedFile[] = [];
  for (const { path, base64 } of files.filter((file) => PICTURES.includes(file.path))) {
    const png = await toPng(base64);
    if (png !== null) drawn.push({ path: path.replace('.svg', '.png'), base64: png });
  }
  return drawn;
}
