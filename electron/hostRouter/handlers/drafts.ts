import { refuse, type Handler } from '../handler';

export const draftsList: Handler<'drafts.list'> = async (_input, { drafts }) => ({ ok: true, value: [...(await drafts.list())] });

export const draftsRead: Handler<'drafts.read'> = async ({ id }, { drafts }) => {
  const text = await drafts.read(id);
  return text.ok ? { ok: true, value: { text: text.value } } : refuse(text.problems);
};

export const draftsKeep: Handler<'drafts.keep'> = async ({ id, text }, { drafts }) => {
  const kept = await drafts.keep(id, text);
  return kept.ok ? { ok: true, value: {} } : refuse(kept.problems);
};

export const draftsDrop: Handler<'drafts.drop'> = async ({ id }, { drafts }) => {
  await drafts.drop(id);
  return { ok: true, value: {} };
};
