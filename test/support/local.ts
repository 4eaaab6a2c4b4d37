/** The whole service for end-to-end tests, texted over HTTP as any other program would text it (DESIGN 5). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import * as z from 'zod/mini';
import { type LocalOptions, type LocalService, startLocal } from '../../local/start.ts';
import { synthesise } from '../../local/synth.ts';

const phoneNumber = z.string().check(z.regex(/^\+[1-9]\d{7,14}$/));
const textShape = { at: z.iso.datetime(), from: phoneNumber, to: phoneNumber, body: z.string() };
const sentSchema = z.object({ texts: z.array(z.object(textShape)) });
const movedSchema = z.object({ now: z.iso.datetime(), texts: z.array(z.object(textShape)) });
const conversationSchema = z.object({
  texts: z.array(z.object({ ...textShape, direction: z.enum(['in', 'out']), status: z.string() })),
});
const clockSchema = z.object({ now: z.iso.datetime() });
const nextSchema = z.object({ next: z.array(z.object({ at: z.iso.datetime(), phone: z.string(), kind: z.string() })) });
const busSchema = z.object({
  events: z.array(z.object({ at: z.iso.datetime(), type: z.string(), detail: z.record(z.string(), z.unknown()) })),
  queues: z.array(z.object({ name: z.string(), waiting: z.number(), inFlight: z.number(), dead: z.number() })),
});

export type SentText = z.infer<typeof sentSchema>['texts'][number];
export type KeptText = z.infer<typeof conversationSchema>['texts'][number];

export interface LogLine {
  /** As deployed: `steadyline-local-wake`. */
  readonly functionName: string;
  readonly line: string;
}

/** One running service, and what can be done with it by HTTP alone. */
export class TextLine {
  readonly service: LocalService;
  /** What the functions have logged. */
  readonly logged: readonly LogLine[];

  constructor(service: LocalService, logged: readonly LogLine[]) {
    this.service = service;
    this.logged = logged;
  }

  /** Texts the line; every text that left it until it was idle again. `id` sends a duplicate. */
  async text(from: string, body: string, id?: string): Promise<readonly SentText[]> {
    const sent = await this.post('/local/texts', { from, body, ...(id === undefined ? {} : { id }) });
    return sentSchema.parse(sent).texts;
  }

  /** An inbound text that the line cannot read: without an id, which HTTP would refuse. */
  async malformed(from: string, body: string): Promise<readonly Pick<SentText, 'to'>[]> {
    return await this.service.text(from, body, '');
  }

  /** Texts one after the other; the bodies of the answers to the last one. */
  async says(from: string, ...bodies: readonly string[]): Promise<readonly string[]> {
    let answers: readonly SentText[] = [];
    for (const body of bodies) answers = await this.text(from, body);
    return answers.filter(({ to }) => to === from).map(({ body }) => body);
  }

  /** All texts of a phone, both ways, oldest first. */
  async conversation(phone: string): Promise<readonly KeptText[]> {
    const kept = await this.get(`/local/texts?phone=${encodeURIComponent(phone)}`);
    return conversationSchema.parse(kept).texts;
  }

  /** What the line has texted to a phone, oldest first. */
  async textsTo(phone: string): Promise<readonly KeptText[]> {
    return (await this.conversation(phone)).filter(({ direction }) => direction === 'out');
  }

  async now(): Promise<string> {
    return clockSchema.parse(await this.get('/local/clock')).now;
  }

  /** Moves the clock to an instant; what was texted on the way. */
  async moveTo(to: string): Promise<readonly SentText[]> {
    return movedSchema.parse(await this.post('/local/clock', { to })).texts;
  }

  /** Moves the clock by a duration, as `P7D`; what was texted on the way. */
  async advance(advance: string): Promise<readonly SentText[]> {
    return movedSchema.parse(await this.post('/local/clock', { advance })).texts;
  }

  async crash(order: { readonly function: string } & Readonly<Record<string, string>>): Promise<void> {
    await this.post('/local/crash', order);
  }

  /** What is planned for a phone, soonest first. */
  async planned(phone: string): Promise<readonly { readonly at: string; readonly kind: string }[]> {
    const { next } = nextSchema.parse(await this.get('/local/next'));
    return next.filter((entry) => entry.phone === phone).map(({ at, kind }) => ({ at, kind }));
  }

  async bus(): Promise<z.infer<typeof busSchema>> {
    return busSchema.parse(await this.get('/local/bus'));
  }

  /** How many messages each queue has given up on, by the queue's short name; only those that have. */
  async deadLetters(): Promise<Readonly<Record<string, number>>> {
    const { queues } = await this.bus();
    return Object.fromEntries(queues.filter(({ dead }) => dead > 0).map(({ name, dead }) => [name, dead]));
  }

  /** How often a function has failed as a whole: it threw, timed out or died. */
  failuresOf(name: string): number {
    return this.logged.filter(
      ({ functionName, line }) => functionName.endsWith(`-${name}`) && line.includes('"Invoke Error"'),
    ).length;
  }

  /** A page of the service itself. */
  async page(path: string): Promise<string> {
    const response = await fetch(this.service.url + path);
    return await response.text();
  }

  close(): Promise<void> {
    return this.service.close();
  }

  private async get(path: string): Promise<unknown> {
    return await answerOf(path, await fetch(this.service.url + path));
  }

  private async post(path: string, body: unknown): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    return await answerOf(
      path,
      await fetch(this.service.url + path, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
  }
}

async function answerOf(path: string, response: Response): Promise<unknown> {
  if (response.status === 200) return await response.json();
  throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
}

const folders: string[] = [];
const shared: TextLine[] = [];
let assembly: Promise<string> | undefined;

/** What a test file has started for all its tests, and written, goes with it. */
afterAll(async () => {
  await Promise.all(shared.splice(0).map((line) => line.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'steadyline-end-to-end-'));
  folders.push(folder);
  return folder;
}

/** The synthesised app of stage `local`, made once a file. */
export function synthesised(): Promise<string> {
  assembly ??= (async () => {
    const folder = temporaryFolder();
    await synthesise(folder);
    return folder;
  })();
  return assembly;
}

export interface StartOptions extends Pick<Partial<LocalOptions>, 'data' | 'templates' | 'parameters'> {
  /** Where the clock starts, ISO 8601 with its offset. */
  readonly at?: string;
}

/** Starts the synthesised template, or another; it ends with the test. */
export async function startLine(options: StartOptions = {}): Promise<TextLine> {
  const line = await start(options);
  onTestFinished(() => line.close());
  return line;
}

/** The same for all tests of a file; it ends with the file. */
export async function startSharedLine(options: StartOptions = {}): Promise<TextLine> {
  const line = await start(options);
  shared.push(line);
  return line;
}

async function start({ at, templates, ...options }: StartOptions): Promise<TextLine> {
  const logged: LogLine[] = [];
  const service = await startLocal({
    port: 0,
    data: ':memory:',
    ...options,
    ...(at === undefined ? {} : { now: Date.parse(at) }),
    templates: templates ?? (await synthesised()),
    onLog: (functionName, line) => logged.push({ functionName, line }),
  });
  return new TextLine(service, logged);
}

/** The way in: two consents, then the short questions; English, check-in at a chosen 9:00. */
export const englishWayIn = ['JOIN', 'YES', 'YES', 'Sam', '84101', '9am', 'SKIP'] as const;
/** The same in Spanish, all questions skipped: check-ins at the default 9:00, within quiet hours. */
export const spanishWayIn = ['UNIRME', 'SI', 'SI', 'SALTAR', '84101', 'SALTAR', 'SALTAR'] as const;
