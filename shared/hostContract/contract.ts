import { z } from 'zod';
import { usageText } from '../usage/usageText';
import { DRAFT_ID } from './draftId';

/**
 * What the app asks of the machine it runs on. Every host (Electron, loopback, in-memory) answers the same methods;
 * input and output are parsed on both sides. The page never names a path: files are known by opaque handles.
 */

const handle = z.string().min(1).max(200);
const revision = z.string().min(1).max(200);
const fileName = z.string().min(1).max(200);
/** Plans are text; the limit keeps a runaway file from filling memory. */
export const MAX_PLAN_CHARACTERS = 40_000_000;
const planText = z.string().max(MAX_PLAN_CHARACTERS);

const problem = z.strictObject({
  code: z.string().max(120),
  path: z.string().max(1000),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const openedFile = z.strictObject({ handle, name: fileName, revision, text: planText });
const savedFile = z.strictObject({ handle, name: fileName, revision });

/** Either a value or problems, as in the engine, so that a failure crosses the bridge as data. */
const resultOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), problems: z.array(problem).min(1) }),
  ]);

const bookId = z.string().min(1).max(300);
/** As large as the largest plan; a book of all regions takes a tenth of it. */
const bookText = z.string().max(MAX_PLAN_CHARACTERS);
const draftId = z.string().regex(DRAFT_ID);
const currencyCode = z.string().regex(/^[A-Z]{3}$/);
const count = z.number().int().min(0);

/** How far a refresh is, or how the last one ended. */
const refreshState = z.strictObject({
  running: z.boolean(),
  questionsDone: count,
  questions: count,
  pages: count,
  /** The new book, once there is one. */
  bookId: bookId.nullable(),
  problems: z.array(problem).max(100),
});

const readingId = z.string().min(1).max(100);
/** Pieces of a file are small enough for every bridge; how many there may be is the host's to say. */
export const MAX_PIECE_BYTES = 1024 * 1024;
/** Four characters of base64 stand for three bytes. */
const MAX_PIECE_CHARACTERS = Math.ceil(MAX_PIECE_BYTES / 3) * 4;
const SCOPE_CHARACTERS = 1000;

/** How far the reading of a bill is, or how it ended. */
const readingState = z.strictObject({
  running: z.boolean(),
  /** Rows that were taken so far. */
  rows: count,
  /** What has to be done to sign in, while it has to be done. */
  prompt: z.strictObject({ address: z.string().max(2000), code: z.string().max(200) }).nullable(),
  problems: z.array(problem).max(100),
});

export const hostContract = {
  /** What this host can do; the app asks for abilities, never for the host's name. */
  'host.abilities': {
    input: z.strictObject({}),
    output: resultOf(
      z.strictObject({
        appVersion: z.string(),
        /** The host shows its own open and save dialogs; otherwise the app lists plans and asks for a name. */
        nativeDialogs: z.boolean(),
        /** Where plans and exports go when the host has no dialogs, for display only. */
        plansFolder: z.string().nullable(),
        /** The host can read the public price list; otherwise books only come in as files. */
        priceList: z.boolean(),
        /** The host can read real bills, from pieces of a file and from Azure. */
        bills: z.boolean(),
        platform: z.enum(['windows', 'macos', 'linux', 'other']),
      }),
    ),
  },
  /** Plans that can be opened by handle: recent files, or the plans folder. */
  'plans.list': {
    input: z.strictObject({}),
    output: resultOf(z.array(z.strictObject({ handle, name: fileName })).max(1000)),
  },
  /** The plan that the app was started with, or null. */
  'plans.startup': { input: z.strictObject({}), output: resultOf(openedFile.nullable()) },
  /** Opens by handle, or by the host's own dialog when `handle` is null. Null answer: the user cancelled. */
  'plans.open': { input: z.strictObject({ handle: handle.nullable() }), output: resultOf(openedFile.nullable()) },
  /** Saves over the file; `revision` is the one last read or written and guards against changes made elsewhere. */
  'plans.save': { input: z.strictObject({ handle, revision, text: planText }), output: resultOf(savedFile) },
  /** Saves under a new name; the host asks where when it has dialogs. Null answer: the user cancelled. */
  'plans.saveAs': { input: z.strictObject({ name: fileName, text: planText }), output: resultOf(savedFile.nullable()) },
  /** Plans without a file that a window kept while somebody worked on them, newest first. */
  'drafts.list': { input: z.strictObject({}), output: resultOf(z.array(draftId).max(1000)) },
  'drafts.read': { input: z.strictObject({ id: draftId }), output: resultOf(z.strictObject({ text: planText })) },
  /** Keeps a draft in place of the one with its id. */
  'drafts.keep': { input: z.strictObject({ id: draftId, text: planText }), output: resultOf(z.strictObject({})) },
  /** Forgets a draft; one that is not there is forgotten already. */
  'drafts.drop': { input: z.strictObject({ id: draftId }), output: resultOf(z.strictObject({})) },
  /** Writes exported files below one folder (or as one file); the answer is a place to show, null when cancelled. */
  'exports.save': {
    input: z.strictObject({
      name: fileName,
      files: z
        .array(z.strictObject({ path: z.string().min(1).max(300), base64: z.string().max(200_000_000) }))
        .min(1)
        .max(50_000),
    }),
    output: resultOf(z.strictObject({ location: z.string() }).nullable()),
  },
  /** Price books of this computer, beside the one that comes with the program. */
  'prices.list': { input: z.strictObject({}), output: resultOf(z.array(z.strictObject({ id: bookId, asOf: z.string().max(40), currency: currencyCode })).max(1000)) },
  'prices.read': { input: z.strictObject({ id: bookId }), output: resultOf(z.strictObject({ text: bookText })) },
  /** Keeps a book under its id. */
  'prices.save': { input: z.strictObject({ text: bookText }), output: resultOf(z.strictObject({ id: bookId })) },
  /** Starts reading the public price list for some regions; a refresh that runs already goes on. Ask `prices.refreshState` how far it is. */
  'prices.refresh': {
    input: z.strictObject({ regions: z.array(z.string().regex(/^[a-z0-9]{1,40}$/)).min(1).max(100), currency: currencyCode }),
    output: resultOf(refreshState),
  },
  'prices.refreshState': { input: z.strictObject({}), output: resultOf(refreshState) },
  'prices.stopRefresh': { input: z.strictObject({}), output: resultOf(refreshState) },
  /** Begins to read a bill from files that come in pieces, so that a file of any length fits through. */
  'bills.begin': { input: z.strictObject({}), output: resultOf(z.strictObject({ reading: readingId })) },
  /** The next piece of a file; the answer comes when there is room for another one. Several files one after the other are one bill. */
  'bills.append': {
    input: z.strictObject({ reading: readingId, name: fileName, base64: z.string().max(MAX_PIECE_CHARACTERS), last: z.boolean() }),
    output: resultOf(readingState),
  },
  /** Begins to read usage details from Azure, of billing periods or the current one, signed in for this one reading. */
  'bills.fromAzure': {
    input: z.strictObject({ scope: z.string().max(SCOPE_CHARACTERS), months: z.array(z.string().max(SCOPE_CHARACTERS)).max(100), signIn: z.enum(['azure-cli', 'device-code']) }),
    output: resultOf(z.strictObject({ reading: readingId })),
  },
  'bills.state': { input: z.strictObject({ reading: readingId }), output: resultOf(readingState) },
  /** The bill added up; the host keeps nothing of it. */
  'bills.take': { input: z.strictObject({ reading: readingId }), output: resultOf(z.strictObject({ usage: usageText, taken: count, leftOut: count, problems: z.array(problem).max(100) })) },
  /** Stops a reading and forgets it. */
  'bills.stop': { input: z.strictObject({ reading: readingId }), output: resultOf(z.strictObject({})) },
  /** Opens an https address in the system's browser. */
  'links.open': { input: z.strictObject({ url: z.url({ protocol: /^https$/ }).max(2000) }), output: resultOf(z.strictObject({})) },
} as const;

export type HostMethod = keyof typeof hostContract;
export type HostInput<M extends HostMethod> = z.input<(typeof hostContract)[M]['input']>;
export type HostOutput<M extends HostMethod> = z.output<(typeof hostContract)[M]['output']>;

export const HOST_METHODS = Object.keys(hostContract) as readonly HostMethod[];

/** A host as the app sees it. */
export interface HostClient {
  call<M extends HostMethod>(method: M, input: HostInput<M>): Promise<HostOutput<M>>;
}
