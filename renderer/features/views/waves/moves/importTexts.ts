import type { RowChange, RowFault } from '../../../../../shared/waveImport/waveImport';
import { formatDate } from '../../../../i18n';
import { wavesMessages } from '../messages';

const text = wavesMessages.importTexts;

type Texts<T, Key extends keyof T> = { readonly [V in T[Key] & string]: (entry: Extract<T, { readonly [K in Key]: V }>) => string };

const CHANGES: Texts<RowChange, 'kind'> = {
  date: ({ name, from, to }) => text.date(name, formatDate(from), formatDate(to)),
  wave: ({ name, from, to }) => text.wave(name, from, to),
  reason: ({ name }) => text.reason(name),
  release: ({ name }) => text.release(name),
};

/** The entry's kind chooses its own sentence; TypeScript cannot follow a key of a union. */
export const changeText = (change: RowChange): string => (CHANGES[change.kind] as (entry: RowChange) => string)(change);

const FAULTS: Texts<RowFault, 'code'> = {
  'unknown-id': ({ id }) => text.unknownId(id),
  'id-twice': ({ id, before }) => text.idTwice(id, before),
  'bad-date': ({ value }) => text.badDate(value),
  'too-early': ({ value, limit }) => text.tooEarly(formatDate(value), formatDate(limit)),
  'too-late': ({ value, limit }) => text.tooLate(formatDate(value), formatDate(limit)),
  'bad-wave': ({ value, first }) => text.badWave(value, first),
  'no-own-date': ({ name }) => text.noOwnDate(name),
  'cannot-lock': ({ name }) => text.cannotLock(name),
};

/** Why a row is left out. */
export const faultText = (fault: RowFault): string => (FAULTS[fault.code] as (entry: RowFault) => string)(fault);
