import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hashPlan, type Plan } from '../../../models/document';
import type { Explanation } from '../../../models/explanation/explanation';
import { drawingExporter } from '../../../shared/exporters/drawing/drawingExporter';
import { EXPORTERS } from '../../../shared/exporters/registry';
import { useServices } from '../../app/services';
import { useDialogs } from '../../state/dialogStore';
import { useAnswer } from '../../state/answerStore';
import { abilitiesQuery } from '../../state/hostQueries';
import { shownNow } from '../../state/shownPlan';
import { useTheatre } from '../../state/theatreStore';
import { useCanvas } from '../canvas/canvasStore';
import { drawnLook } from '../canvas/lenses/drawnLook';
import { useLens } from '../canvas/lenses/lensStore';
import { useLensName } from '../canvas/lenses/useLensName';
import { useLensView } from '../canvas/lenses/useLensView';
import { useExplanation } from '../views/decisions/explanation/explanationStore';
import { ExportChoices } from './ExportChoices';
import { ExportOptions } from './ExportOptions';
import { ExportOutcome } from './ExportOutcome';
import { ExportPreview } from './ExportPreview';
import { exportMessages as text } from './messages';
import { useExport } from './useExport';

const ALL = EXPORTERS.map((exporter) => exporter.id);

/** Choose formats, build them off the UI thread, hand them to the host. */
export function ExportDialog() {
  const { host } = useServices();
  const { data: abilities } = useQuery(abilitiesQuery(host));
  const [chosen, setChosen] = useState<readonly string[]>(ALL);
  const [redact, setRedact] = useState(false);
  const surface = useCanvas((state) => state.surface);
  const [onlyPart, setOnlyPart] = useState(false);
  const lens = useLensView();
  const stale = useAnswer((state) => state.stale);
  const lensName = useLensName();
  const [coloured, setColoured] = useState(true);
  const [zip, setZip] = useState(false);
  const [preview, setPreview] = useState(false);
  const { phase, run, save, cancel } = useExport();
  const isLooking = phase.kind === 'previewing';
  const busy = phase.kind === 'building' || phase.kind === 'saving' || isLooking;
  const { close } = useDialogs.getState();
  const start = () => {
    const { plan, scenario } = shownNow();
    const { lens: inFailure, played } = useTheatre.getState();
    const look = coloured ? drawnLook({ plan, report: useAnswer.getState().report, played: inFailure ? played : null, lensId: useLens.getState().lensId }) : null;
    void run({ plan, exporterIds: chosen, appVersion: abilities?.appVersion ?? '', redact, ...(onlyPart && surface && { part: surface.visible() }), ...(look && { look }), ...searched(plan), ...(scenario && { scenario: scenario.name }), zip }, preview);
  };
  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      <DialogContent>
        {/* In place of the choices, which are longer than a small window: nobody scrolls for what goes on. */}
        {isLooking ? <ExportPreview files={phase.files} /> : <ExportOutcome phase={phase} />}
        {!busy && (
          <>
            <ExportChoices exporters={EXPORTERS} chosen={chosen} onChange={setChosen} />
            <ExportOptions
              redact={redact}
              onlyPart={onlyPart}
              coloured={coloured}
              lensName={lens && chosen.includes(drawingExporter.id) ? lensName : null}
              hasPart={surface !== null && chosen.includes(drawingExporter.id)}
              onRedact={setRedact}
              onPart={setOnlyPart}
              onColoured={setColoured}
              zip={zip}
              preview={preview}
              onZip={setZip}
              onPreview={setPreview}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={busy ? cancel : close} disabledFocusable={phase.kind === 'saving'} data-testid="export-cancel">
          {phase.kind === 'done' ? text.close : text.cancel}
        </Button>
        <Button appearance="primary" disabledFocusable={(busy && !isLooking) || chosen.length === 0 || !abilities || (stale && coloured && lens !== null)} onClick={isLooking ? save : start} data-testid="export-run">
          {isLooking ? text.save(phase.files.length) : text.run(chosen.length)}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

/** A search of another version of the plan says nothing of this one. */
function searched(plan: Plan): { readonly explanation?: Explanation } {
  const { found } = useExplanation.getState();
  return found?.explanation.plan.hash === hashPlan(plan) ? { explanation: found.explanation } : {};
}
