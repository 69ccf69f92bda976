import { PLAN_FORMAT_VERSION } from '../../models/document/schema/plan';
import { problem, type Problem } from '../../models/problem/problem';
import { fileNameProblem } from '../../shared/files/fileNameProblem';
import { formatVersionOf } from '../../shared/files/formatVersionOf';
import { planFileName, PLAN_EXTENSION } from '../../shared/files/planFileName';
import { parsePriceBook } from '../../shared/prices/parsePriceBook';
import type { HostClient, HostInput, HostMethod, HostOutput } from '../../shared/hostContract/contract';
import { parsingClient } from './parsingClient';

interface StoredPlan {
  readonly text: string;
  readonly revision: string;
}

export interface MemoryHost {
  readonly client: HostClient;
  /** The text of a plan by its file name. */
  textOf(name: string): string | undefined;
  /** Exported files by `name/path`, in base64 as they came. */
  readonly exported: ReadonlyMap<string, string>;
  readonly openedLinks: readonly string[];
  /** Puts a plan there as another program would. */
  put(name: string, text: string): void;
}

type Answers = { readonly [M in HostMethod]: (input: HostInput<M>) => HostOutput<M> };

const NO_REFRESH = { running: false, questionsDone: 0, questions: 0, pages: 0, bookId: null, problems: [] };

const NO_BILLS = problem('host.refused', '', { reason: 'this page was opened without a host, so it cannot read bills' });

const refuse = (found: Problem): { ok: false; problems: Problem[] } => ({ ok: false, problems: [found] });

/** A host without a machine behind it, for tests and for a page that was opened without any host. */
export function memoryHost(options: { readonly startup?: string } = {}): MemoryHost {
  const stored = new Map<string, StoredPlan>();
  const drafts = new Map<string, string>();
  const exported = new Map<string, string>();
  const openedLinks: string[] = [];
  const books = new Map<string, { readonly text: string; readonly asOf: string; readonly currency: string }>();
  let writes = 0;

  const put = (name: string, text: string): StoredPlan => {
    writes += 1;
    const plan = { text, revision: `write-${writes}` };
    stored.set(name, plan);
    return plan;
  };
  const opened = (name: string): HostOutput<'plans.open'> => {
    const plan = stored.get(name);
    return plan ? { ok: true, value: { handle: name, name, ...plan } } : refuse(problem('file.not-found', '', { name }));
  };

  const answers: Answers = {
    'host.abilities': () => ({ ok: true, value: { appVersion: 'memory', nativeDialogs: false, plansFolder: null, priceList: false, bills: false, platform: 'other' } }),
    'plans.list': () => ({ ok: true, value: [...stored.keys()].sort().map((name) => ({ handle: name, name })) }),
    'plans.startup': () => (options.startup === undefined ? { ok: true, value: null } : opened(options.startup)),
    'plans.open': ({ handle }) => (handle === null ? refuse(problem('host.request-invalid', 'handle', { method: 'plans.open' })) : opened(handle)),
    'plans.save': ({ handle, revision, text }) => {
      const there = stored.get(handle);
      if (!there) return refuse(problem('file.not-found', '', { name: handle }));
      const found = formatVersionOf(there.text);
      if (found !== null && found > PLAN_FORMAT_VERSION) return refuse(problem('file.newer-version-kept', '', { name: handle, found, supported: PLAN_FORMAT_VERSION }));
      if (there.revision !== revision) return refuse(problem('file.changed-on-disk', '', { name: handle }));
      return { ok: true, value: { handle, name: handle, revision: put(handle, text).revision } };
    },
    'plans.saveAs': ({ name: typed, text }) => {
      const wanted = planFileName(typed);
      if (!wanted.ok) return { ok: false, problems: [...wanted.problems] };
      const name = freeName(wanted.value, stored);
      return { ok: true, value: { handle: name, name, revision: put(name, text).revision } };
    },
    'drafts.list': () => ({ ok: true, value: [...drafts.keys()].reverse() }),
    'drafts.read': ({ id }) => {
      const text = drafts.get(id);
      return text === undefined ? refuse(problem('file.not-found', '', { name: id })) : { ok: true, value: { text } };
    },
    'drafts.keep': ({ id, text }) => {
      drafts.delete(id);
      drafts.set(id, text);
      return { ok: true, value: {} };
    },
    'drafts.drop': ({ id }) => {
      drafts.delete(id);
      return { ok: true, value: {} };
    },
    'exports.save': ({ name, files }) => {
      const parts = files.flatMap(({ path }) => path.split('/'));
      const wrong = [name, ...parts].map((part) => fileNameProblem(part)).find((found) => found !== null);
      if (wrong) return refuse(wrong);
      for (const { path, base64 } of files) exported.set(`${name}/${path}`, base64);
      return { ok: true, value: { location: name } };
    },
    'prices.list': () => ({ ok: true, value: [...books].map(([id, { asOf, currency }]) => ({ id, asOf, currency })).sort((a, b) => (a.id < b.id ? -1 : 1)) }),
    'prices.read': ({ id }) => {
      const book = books.get(id);
      return book ? { ok: true, value: { text: book.text } } : refuse(problem('prices.book-unknown', 'priceBook', { id }));
    },
    'prices.save': ({ text }) => {
      const book = parsePriceBook(text);
      if (!book.ok) return { ok: false, problems: [...book.problems] };
      const { id, asOf, currency = 'USD' } = book.value;
      if ((books.get(id)?.text ?? text) !== text) return refuse(problem('file.name-invalid', '', { name: id, reason: 'another price book has this id' }));
      books.set(id, { text, asOf, currency });
      return { ok: true, value: { id } };
    },
    'prices.refresh': () => refuse(problem('host.refused', '', { reason: 'this page was opened without a host, so it cannot read the price list' })),
    'prices.refreshState': () => ({ ok: true, value: NO_REFRESH }),
    'prices.stopRefresh': () => ({ ok: true, value: NO_REFRESH }),
    'bills.begin': () => refuse(NO_BILLS),
    'bills.append': () => refuse(NO_BILLS),
    'bills.fromAzure': () => refuse(NO_BILLS),
    'bills.state': () => refuse(NO_BILLS),
    'bills.take': () => refuse(NO_BILLS),
    'bills.stop': () => ({ ok: true, value: {} }),
    'links.open': ({ url }) => {
      openedLinks.push(url);
      return { ok: true, value: {} };
    },
  };

  const client = parsingClient(async (method, input) => answer(answers, method, input));
  return { client, textOf: (name) => stored.get(name)?.text, exported, openedLinks, put: (name, text) => void put(name, text) };
}

const answer = <M extends HostMethod>(answers: Answers, method: M, input: unknown): HostOutput<M> => answers[method](input as HostInput<M>);

/** As on disk: where no dialog asks whether to replace a plan, none is replaced. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const stem = name.slice(0, -PLAN_EXTENSION.length);
  for (let number = 2, candidate = name; ; number += 1) {
    if (!taken.has(candidate)) return candidate;
    candidate = `${stem} (${number})${PLAN_EXTENSION}`;
  }
}
