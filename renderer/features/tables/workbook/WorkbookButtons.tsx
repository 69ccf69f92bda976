import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import { useRef, type ChangeEvent } from 'react';
import { describeProblem } from '../../../../shared/messages';
import { useServices } from '../../../app/services';
import { callHost } from '../../../state/callHost';
import { useDialogs } from '../../../state/dialogStore';
import { useNotices } from '../../../state/noticeStore';
import { usePlan } from '../../../state/usePlan';
import { encodeBase64 } from '../../../workers/encodeBase64';
import { fileStem } from '../../files/fileStem';
import { TABLES_TEXT as text } from '../messages';
import type { TableKind } from '../tableKinds';
import { readTablesFile } from './readTablesFile';
import { tablesWorkbook } from './tablesWorkbook';

/** All tables as an Excel file, and back. */
export function WorkbookButtons({ kind }: { readonly kind: TableKind }) {
  const { host } = useServices();
  const input = useRef<HTMLInputElement>(null);

  const save = async (): Promise<void> => {
    const { plan } = usePlan.getState();
    const { writeTables } = await import('../../../../shared/tables/writeTables');
    const bytes = await writeTables(tablesWorkbook(plan));
    const saved = await callHost(host, 'exports.save', { name: fileStem(plan.name), files: [{ path: `${plan.id}-tables.xlsx`, base64: encodeBase64(bytes) }] });
    const { say } = useNotices.getState();
    if (!saved.ok) say({ intent: 'error', title: text.notSaved, text: saved.problems.map(describeProblem).join(' '), actions: [] });
    else if (saved.value) say({ intent: 'success', title: text.saved, text: text.savedAt(saved.value.location), actions: [] });
  };

  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file can be chosen again once it is mended.
    target.value = '';
    const found = await readTablesFile(file.name, bytes, kind);
    if (found.ok) useDialogs.getState().show({ kind: 'import-rows', source: found.source });
    else useNotices.getState().say({ intent: 'error', title: text.notRead, text: found.message, actions: [] });
  };

  return (
    <>
      <Button size="small" appearance="subtle" icon={<ArrowDownload20Regular />} onClick={() => void save()} data-testid="table-save-excel">
        {text.saveExcel}
      </Button>
      <Button size="small" appearance="subtle" icon={<ArrowUpload20Regular />} onClick={() => input.current?.click()} data-testid="table-read-excel">
        {text.readExcel}
      </Button>
      <input ref={input} type="file" accept=".xlsx" hidden onChange={(event) => void read(event)} data-testid="table-excel-file" />
    </>
  );
}
