import type { RowChange } from '../../../../../shared/waveImport/waveImport';
import { formatDate } from '../../../../i18n';
import { wavesMessages } from '../messages';

const text = wavesMessages.importTexts;

const CHANGES: { readonly [Kind in RowChange['kind']]: (change: Extract<RowChange, { readonly kind: Kind }>) => string } = {
  date: ({ name, from, to }) => text.date(name, formatDate(from), formatDate(to)),
  wave: ({ name, from, to }) => text.wave(name, from, to),
  lock: ({ name, as, at }) => text.lock(name, as, as === 'wave' ? at : formatDate(at)),
  reason: ({ name }) => text.reason(name),
  release: ({ name }) => text.release(name),
};

/** What a row changes. Its kind chooses its own sentence; TypeScript cannot follow a key of a union. */
export const changeText = (change: RowChange): string => (CHANGES[change.kind] as (entry: RowChange) => string)(change);
