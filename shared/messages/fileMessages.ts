import { param, where, type MessagesOf } from './message';

const fileOf = (problem: Parameters<typeof where>[0]): string => param(problem, 'name', where(problem, 'The file'));

const reason = (problem: Parameters<typeof where>[0]): string => {
  const text = param(problem, 'reason', '');
  return text === '' ? '' : ` (${text})`;
};

export const fileMessages: MessagesOf<'file'> = {
  'file.not-found': (problem) => {
    const known = param(problem, 'expected', '');
    return `${fileOf(problem)} was not found; ${known === '' ? 'check its name and folder' : `expected ${known}`}.`;
  },
  'file.not-readable': (problem) => `${fileOf(problem)} cannot be read${reason(problem)}; choose a file that you may read.`,
  'file.not-writable': (problem) => `${fileOf(problem)} cannot be written${reason(problem)}; check the folder's permissions and free space, or choose another place.`,
  'file.changed-on-disk': (problem) =>
    `${fileOf(problem)} was changed by another program since it was opened; save under another name, or open it again and repeat the change.`,
  'file.name-invalid': (problem) => `"${fileOf(problem)}" cannot be used as a file name${reason(problem)}; use letters, digits, dashes and spaces.`,
  'file.newer-version-kept': (problem) =>
    `${fileOf(problem)} was saved by a newer Plantwright (format version ${param(problem, 'found', 'unknown')}) and was left untouched; save under another name or update Plantwright.`,
};
