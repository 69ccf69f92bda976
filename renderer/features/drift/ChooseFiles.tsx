import { Button, makeStyles } from '@fluentui/react-components';
import { ArchiveRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ChangeEvent } from 'react';
import { ok, type Result } from '../../../models/problem/result';
import type { HandedFile } from '../../../shared/bundle/drift/handedFiles';
import { driftMessages as text } from './messages';
import { chosenArchive, chosenFolder } from './readChosen';

const useStyles = makeStyles({ bar: { display: 'flex', gap: '8px', flexWrap: 'wrap' } });

/** Every host shows the system's own dialog for these. */
export function ChooseFiles({ onChosen }: { readonly onChosen: (files: Promise<Result<readonly HandedFile[]>>) => void }) {
  const styles = useStyles();
  const folder = useRef<HTMLInputElement>(null);
  const archive = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React has no name for this attribute.
    folder.current?.setAttribute('webkitdirectory', '');
  }, []);
  const read = ({ target }: ChangeEvent<HTMLInputElement>, by: (files: readonly File[]) => Promise<Result<readonly HandedFile[]>>) => {
    const files = [...(target.files ?? [])];
    // The same files can be chosen again once they are mended.
    target.value = '';
    if (files.length > 0) onChosen(by(files));
  };
  return (
    <div className={styles.bar}>
      <Button icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
        {text.folder}
      </Button>
      <Button icon={<ArchiveRegular />} onClick={() => archive.current?.click()}>
        {text.archive}
      </Button>
      <input ref={folder} type="file" hidden aria-hidden onChange={(event) => read(event, (files) => Promise.resolve(ok(chosenFolder(files))))} data-testid="drift-folder" />
      <input ref={archive} type="file" accept=".zip,application/zip" hidden aria-hidden onChange={(event) => read(event, ([file]) => (file === undefined ? Promise.resolve(ok([])) : chosenArchive(file)))} data-testid="drift-archive" />
    </div>
  );
}
