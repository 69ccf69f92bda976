import { bicepExporter } from './bicep/bicepExporter';
import { continuityExporter } from './continuity/continuityExporter';
import { cutoverExporter } from './cutover/cutoverExporter';
import { drawingExporter } from './drawing/drawingExporter';
import type { Exporter } from './exporter';
import { focusExporter } from './focus/focusExporter';
import { governanceExporter } from './governance/governanceExporter';
import { icalendarExporter } from './icalendar/icalendarExporter';
import { kubernetesExporter } from './kubernetes/kubernetesExporter';
import { minutesExporter } from './minutes/minutesExporter';
import { reportExporter } from './report/reportExporter';
import { terraformExporter } from './terraform/terraformExporter';
import { viewerExporter } from './viewer/viewerExporter';
import { wavesExporter } from './waves/wavesExporter';
import { workbookExporter } from './workbook/workbookExporter';

/** Every kind of export, in the order of the menu. A new one is a folder here plus one line. */
export const EXPORTERS: readonly Exporter[] = [workbookExporter, focusExporter, reportExporter, terraformExporter, bicepExporter, kubernetesExporter, wavesExporter, icalendarExporter, cutoverExporter, governanceExporter, continuityExporter, minutesExporter, drawingExporter, viewerExporter];
