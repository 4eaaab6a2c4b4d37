/** The bundled functions in processes of their own, on one cloud and one clock: what each event costs can be asked. */
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/time/zones.ts';
import { dueRecord, inboundRecord, mailRecord, sqsEvent } from '../functions/events.ts';
import { day, hour, minute, mondayNoon } from '../support/person.ts';
import { bundled, environmentOf } from './bundled.ts';
import { BenchCloud, type Calls, type Published } from './cloud.ts';
import { FunctionProcess, type Ran } from './function-process.ts';

/** Midnight in Denver, in winter, by UTC. */
const zone = 7 * hour;

/** What one event came to. */
export interface Cost extends Calls, Ran {}

/** The record of a batch that failed would make a figure look good. */
export class RecordsFailed extends Error {
  override readonly name = 'RecordsFailed';
}

const resultSchema = z.object({ batchItemFailures: z.array(z.unknown()) });

export class BenchService {
  now: Instant = mondayNoon;
  readonly cloud: BenchCloud;
  private readonly fileOf: (name: string) => string;
  private readonly processes = new Map<string, Promise<FunctionProcess>>();
  private texts = 0;

  private readonly memoryMb: number;

  private constructor(cloud: BenchCloud, fileOf: (name: string) => string, memoryMb: number) {
    this.cloud = cloud;
    this.fileOf = fileOf;
    this.memoryMb = memoryMb;
  }

  /** @param memoryMb what each function is configured with */
  static async open(memoryMb = 512): Promise<BenchService> {
    const { fileOf } = await bundled();
    return new BenchService(await BenchCloud.open(), fileOf, memoryMb);
  }

  async close(): Promise<void> {
    for (const process of this.processes.values()) await (await process).close();
    await this.cloud.close();
  }

  /** A text from a phone. */
  text(from: string, body: string): Promise<Cost> {
    this.texts += 1;
    this.now += 1000;
    const record = inboundRecord(body, { from, inboundId: `text-${this.texts}`, at: this.now, id: `m-${this.texts}` });
    return this.run('receive-text', sqsEvent(record));
  }

  /** Lets somebody in by the door, with the short questions left out. */
  async join(number: string): Promise<void> {
    for (const body of ['JOIN riverside', 'YES', 'YES', 'SKIP', '84101', 'SKIP', 'SKIP']) await this.text(number, body);
  }

  tick(): Promise<Cost> {
    return this.run('tick', {});
  }

  /** A batch of people who are due. */
  wake(ids: readonly string[]): Promise<Cost> {
    return this.run('wake', sqsEvent(...ids.map((id) => dueRecord(id))));
  }

  /** What record-receipts tells a person whose text was refused. */
  mail(id: string, personId: string): Promise<Cost> {
    const to = { kind: 'person', id: personId } as const;
    return this.run('wake', sqsEvent(mailRecord({ type: 'receipt', id, at: this.now, to, status: 'failed' })));
  }

  /** The carrier has delivered a text. */
  receipt({ to, messageId }: Published): Promise<Cost> {
    const timestamp = new Date(this.now).toISOString().replace('T', ' ').replace('Z', '');
    const message = JSON.stringify({
      notification: { messageId, timestamp },
      delivery: { destination: to, providerResponse: 'Message has been accepted by phone carrier' },
      status: 'SUCCESS',
    });
    const batch = { messageType: 'DATA_MESSAGE', logEvents: [{ id: messageId, message }] };
    return this.run('record-receipts', { awslogs: { data: gzipSync(JSON.stringify(batch)).toString('base64') } });
  }

  /** A domain event on the bus. */
  announcement(): Promise<Cost> {
    const time = new Date(this.now).toISOString();
    const detail = { group: 'riverside', id: randomUUID() };
    return this.run('tally', { 'detail-type': 'member-joined', time, detail });
  }

  page(path: string): Promise<Cost> {
    const http = { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' };
    return this.run('web', {
      ...{ version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '', isBase64Encoded: false },
      headers: { host: 'localhost', accept: 'text/html' },
      requestContext: { http, domainName: 'localhost', stage: '$default', requestId: 'page' },
    });
  }

  /** Lets the next morning begin, at a minute past nine in Denver. @returns who is due */
  morning(): Promise<readonly string[]> {
    const midnight = Math.floor((this.now - zone) / day) * day + zone;
    this.now = midnight + day + 9 * hour + minute;
    return this.cloud.peopleDueUntil(this.now);
  }

  private async run(name: string, event: unknown): Promise<Cost> {
    const process = this.processes.get(name) ?? this.begin(name);
    this.processes.set(name, process);
    const function_ = await process;
    this.cloud.take();
    const ran = await function_.invoke(event, this.now);
    const failures = resultSchema.safeParse(ran.result).data?.batchItemFailures ?? [];
    if (failures.length > 0) throw new RecordsFailed(`${failures.length} records of ${name} failed`);
    return { ...ran, ...this.cloud.take() };
  }

  private begin(name: string): Promise<FunctionProcess> {
    const env = environmentOf(this.cloud.url, this.cloud.table);
    return FunctionProcess.start(this.fileOf(name), { env, now: this.now, memoryMb: this.memoryMb });
  }
}
