/** Makes of the template's resources what runs: queues, functions, what feeds them, and when they start. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VirtualClock } from './clock.ts';
import type { Engine } from './engine.ts';
import { type FunctionSettings, type Surroundings as FunctionSurroundings, LambdaFunction } from './functions.ts';
import { consumeQueue } from './invocations.ts';
import { fields, LocalError, oneOrMore, optionalAmount, text } from './json.ts';
import type { Policies } from './policies.ts';
import type { Queues } from './queue-set.ts';
import type { Resource, Template } from './template.ts';

const SECOND = 1000;
/** How many batches of a queue are worked off side by side here, where the template does not say fewer. */
const BATCHES_AT_ONCE = 2;
/** How many threads a function may have: each costs 35 MB. */
const MOST_INSTANCES = 3;

export function whereOf({ stack, logicalId }: Resource): string {
  return `${stack}/${logicalId}`;
}

export interface Wiring {
  template: Template;
  policies: Policies;
  engine: Engine;
  queues: Queues;
  clock: VirtualClock;
  /** Where bundles lie that are not in the assembly: `<dist>/<S3 key without .zip>`. */
  dist: string;
}

/** Every function that something in the template can start; those that only CloudFormation calls are left out. */
export function wireFunctions(wiring: Wiring, around: FunctionSurroundings): void {
  const { template, engine } = wiring;
  const setup = template.resources
    .filter(({ type }) => type.startsWith('Custom::'))
    .map(({ properties }) => properties.ServiceToken);
  for (const resource of template.ofType('AWS::Lambda::Function')) {
    if (setup.includes(resource.arn)) continue;
    const accessKeyId = `AKIALOCAL${String(engine.functions.length + 1).padStart(11, '0')}`;
    engine.functions.push(new LambdaFunction(functionSettings(resource, wiring), accessKeyId, around));
  }
}

function functionSettings(resource: Resource, wiring: Wiring): FunctionSettings {
  const { name, arn, properties } = resource;
  const where = whereOf(resource);
  const variables = fields(fields(properties.Environment, where).Variables, where);
  const sources = wiring.template
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter((source) => functionOf(source, wiring.template).arn === arn);
  // A function that two queues feed must not let one of them wait for the other.
  const wanted = sources.reduce((sum, source) => sum + Math.min(concurrencyOf(source), BATCHES_AT_ONCE), 0);
  const reserved = optionalAmount(properties.ReservedConcurrentExecutions) ?? Number.POSITIVE_INFINITY;
  return {
    name,
    arn,
    role: text(properties.Role, where),
    handler: text(properties.Handler, where),
    ...codeOf(resource, wiring.dist),
    memory: optionalAmount(properties.MemorySize) ?? 128,
    timeout: (optionalAmount(properties.Timeout) ?? 3) * SECOND,
    environment: Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, String(value)])),
    concurrency: Math.min(Math.max(wanted, 1), MOST_INSTANCES, reserved),
  };
}

function codeOf(resource: Resource, dist: string): { directory: string; source: string | undefined } {
  const where = whereOf(resource);
  const { S3Key, ZipFile } = fields(resource.properties.Code, where);
  if (typeof ZipFile === 'string') return { directory: dist, source: ZipFile };
  const key = text(S3Key, `${where}: Code.S3Key`);
  const directory = resource.assets.get(key) ?? join(dist, key.replace(/\.zip$/, ''));
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new LocalError(`${where}: its bundle ${directory} is not there; run npm run build`);
  return { directory, source: undefined };
}

/** A mapping names its function by name or ARN. */
export function functionOf({ properties, ...resource }: Resource, template: Template): Resource {
  const named = text(properties.FunctionName, resource.logicalId);
  const found = template.ofType('AWS::Lambda::Function').find(({ name, arn }) => named === name || named === arn);
  if (found === undefined)
    throw new LocalError(
      `${resource.stack}/${resource.logicalId} names the function ${named}, which is in no template`,
    );
  return found;
}

function concurrencyOf({ properties, logicalId }: Resource): number {
  return optionalAmount(fields(properties.ScalingConfig, logicalId).MaximumConcurrency) ?? BATCHES_AT_ONCE;
}

/** Queues feed functions, as the event source mappings say; their roles must allow it, as Lambda would check. */
export function wireQueues({ template, policies, engine, queues }: Wiring): void {
  for (const mapping of template.ofType('AWS::Lambda::EventSourceMapping')) {
    const where = whereOf(mapping);
    const { properties } = mapping;
    const queue = queues.byArn(text(properties.EventSourceArn, where));
    if (queue === undefined)
      throw new LocalError(`${where} is fed by ${String(properties.EventSourceArn)}, which is no queue here`);
    if (properties.FilterCriteria !== undefined)
      throw new LocalError(`${where} has FilterCriteria, which the local runner does not know`);
    const of = running(engine, functionOf(mapping, template).arn, where);
    for (const action of ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']) {
      checkAllowed(policies, of.settings.role, action, queue.settings.arn, where);
    }
    if (properties.Enabled === false) continue;
    consumeQueue(engine, {
      queue,
      of,
      batch: optionalAmount(properties.BatchSize) ?? 10,
      concurrency: concurrencyOf(mapping),
      partial: oneOrMore(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
      region: template.region,
    });
  }
}

export function running(engine: Engine, arn: string, where: string): LambdaFunction {
  const found = engine.functions.find(({ settings }) => settings.arn === arn);
  if (found === undefined) throw new LocalError(`${where} names ${arn}, which is no function that runs here`);
  return found;
}

export function checkAllowed(policies: Policies, role: string, action: string, resource: string, where: string): void {
  if (!policies.allowed(role, action, resource))
    throw new LocalError(`${where}: the role ${role} does not allow ${action} on ${resource}`);
}
