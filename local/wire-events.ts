/** What starts functions without waiting for them: Lambda's own queues of events, and the schedules. */
import type { Engine } from './engine.ts';
import type { LambdaFunction } from './functions.ts';
import { consumeAsync } from './invocations.ts';
import {
  type Fields,
  fields,
  type Json,
  LocalError,
  list,
  optionalAmount,
  optionalText,
  parseJson,
  text,
} from './json.ts';
import { ASYNC_RETENTION } from './queue-set.ts';
import type { Queue } from './queues.ts';
import { readSchedule, Schedule } from './schedules.ts';
import { type Resource, type Template, target } from './template.ts';
import type { Destinations } from './topics.ts';
import { checkAllowed, functionOf, running, type Wiring, whereOf } from './wiring.ts';

const SECOND = 1000;
/** Lambda tries an asynchronous event twice more. */
const RETRIES = 2;

/** Gives each function Lambda's own queue of asynchronous events, with the retries and destinations that the template says. */
export function wireAsync(wiring: Wiring): Destinations {
  const { engine, queues } = wiring;
  const own = new Map(engine.functions.map((of) => [of.settings.arn, asyncQueue(of, wiring)]));
  return {
    queue: (arn) => queues.byArn(arn),
    invokeAsync(arn) {
      const queue = own.get(arn);
      return queue === undefined ? undefined : (event) => queue.send({ body: JSON.stringify(event) });
    },
  };
}

function asyncQueue(of: LambdaFunction, wiring: Wiring): Queue {
  const { template, engine, queues, clock } = wiring;
  const resource = target(template, of.settings.arn, of.settings.name);
  const configs = template.ofType('AWS::Lambda::EventInvokeConfig');
  const config = configs.find((each) => functionOf(each, template).arn === of.settings.arn)?.properties ?? {};
  const maximumAge = optionalAmount(config.MaximumEventAgeInSeconds);
  // Hidden until the try is surely over: a restart in between runs it again.
  const visibility = of.settings.timeout + 10 * SECOND;
  const retention = Math.max(maximumAge === undefined ? ASYNC_RETENTION : maximumAge * SECOND, visibility + SECOND);
  const queue = queues.addInternal(`async:${of.settings.name}`, { visibility, retention });
  const { Destination } = fields(fields(config.DestinationConfig, 'DestinationConfig').OnFailure, 'OnFailure');
  const { TargetArn } = fields(resource.properties.DeadLetterConfig, 'DeadLetterConfig');
  consumeAsync(engine, {
    ...{ of, queue, clock, retries: optionalAmount(config.MaximumRetryAttempts) ?? RETRIES },
    onFailure: failureQueue(Destination, of, resource, wiring),
    deadLetters: failureQueue(TargetArn, of, resource, wiring),
  });
  return queue;
}

/** Lambda sends failures in the name of the function's role. */
function failureQueue(
  arn: Json | undefined,
  of: LambdaFunction,
  resource: Resource,
  { queues, policies }: Wiring,
): Queue | undefined {
  if (arn === undefined) return undefined;
  const where = whereOf(resource);
  const found = queues.byArn(text(arn, where));
  if (found === undefined) throw new LocalError(`${where} sends failures to ${String(arn)}, which is no queue here`);
  checkAllowed(policies, of.settings.role, 'sqs:SendMessage', found.settings.arn, where);
  queues.ends.add(found.settings.arn);
  return found;
}

/** EventBridge Scheduler's schedules and the bus rules that have one; a schedule's role must allow to start its function. */
export function wireSchedules(wiring: Wiring, destinations: Destinations): void {
  const { template, policies, engine } = wiring;
  for (const resource of template.ofType('AWS::Scheduler::Schedule')) {
    const where = whereOf(resource);
    const { ScheduleExpressionTimezone, Target, State } = resource.properties;
    const { Arn, RoleArn, Input } = fields(Target, where);
    const of = running(engine, text(Arn, where), where);
    checkAllowed(policies, text(RoleArn, where), 'lambda:InvokeFunction', of.settings.arn, where);
    const input = typeof Input === 'string' ? fields(parseJson(Input), where) : {};
    const zone = optionalText(ScheduleExpressionTimezone) ?? 'UTC';
    if (State !== 'DISABLED') addSchedule({ resource, zone, of, event: () => input }, wiring, destinations);
  }
  for (const resource of template.ofType('AWS::Events::Rule')) {
    const where = whereOf(resource);
    const { ScheduleExpression, Targets, State } = resource.properties;
    if (ScheduleExpression === undefined || State === 'DISABLED') continue;
    for (const each of list(Targets, where)) {
      const of = running(engine, text(fields(each, where).Arn, where), where);
      const event = (at: number): Fields => scheduledEvent(at, resource, template);
      addSchedule({ resource, zone: 'UTC', of, event }, wiring, destinations);
    }
  }
}

interface Planned {
  resource: Resource;
  zone: string;
  of: LambdaFunction;
  event: (at: number) => Fields;
}

function addSchedule(
  { resource, zone, of, event }: Planned,
  { engine, clock }: { engine: Engine; clock: Wiring['clock'] },
  destinations: Destinations,
): void {
  const invoke = destinations.invokeAsync(of.settings.arn);
  const expression = text(resource.properties.ScheduleExpression, whereOf(resource));
  const schedule = new Schedule({
    ...{ name: resource.name, functionName: of.settings.name, now: clock.now() },
    nextRun: readSchedule(expression, zone),
    start: (at) => invoke?.(event(at)),
  });
  engine.schedules.push(schedule);
}

function scheduledEvent(at: number, { arn }: Resource, { account, region }: Template): Fields {
  const time = `${new Date(at).toISOString().slice(0, 19)}Z`;
  const about = { version: '0', id: `scheduled-${at}`, 'detail-type': 'Scheduled Event', source: 'aws.events' };
  return { ...about, account, region, time, resources: [arn], detail: {} };
}
