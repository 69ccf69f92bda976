import type { ExportFile, ExportInput } from '../exporters/exporter';
import { textFile } from '../exporters/textFile';
import { jsonText } from '../platform/json';
import { MANIFEST_PATH } from './manifestPath';
import { manifestOf } from './manifestOf';

/** The manifest of the files as a file. */
export const manifestFile = (files: readonly ExportFile[], input: ExportInput): ExportFile => textFile(MANIFEST_PATH, jsonText(manifestOf(files, input)));
