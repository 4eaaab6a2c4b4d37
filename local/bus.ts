/** EventBridge: domain events to the rules whose pattern they match, and the last of them to look at. */
import { randomUUID } from 'node:crypto';
import type { VirtualClock } from './clock.ts';
import {
  type Fields,
  fields,
  isFields,
  type Json,
  LocalError,
  list,
  oneOrMore,
  optionalText,
  parseJson,
  text,
} from './json.ts';
import { type Template, target } from './template.ts';
import type { Destinations } from './topics.ts';

interface Rule {
  bus: string;
  pattern: Fields;
  deliver: ((event: Fields) => void)[];
}

export interface SeenEvent {
  at: number;
  type: string;
  detail: Json;
}

/** How many events the phone page can look back on. */
const KEPT = 200;

export class Bus {
  readonly seen: SeenEvent[] = [];
  private readonly template: Template;
  private readonly clock: VirtualClock;
  private readonly rules: Rule[];

  /** @throws LocalError for a target or a pattern that the runner does not know. */
  constructor(template: Template, clock: VirtualClock, destinations: Destinations) {
    this.template = template;
    this.clock = clock;
    this.rules = template
      .ofType('AWS::Events::Rule')
      .filter(({ properties }) => properties.EventPattern !== undefined && properties.State !== 'DISABLED')
      .map(({ properties, stack, logicalId }) => {
        const where = `${stack}/${logicalId}`;
        const pattern = fields(properties.EventPattern, where);
        checkPattern(pattern, where);
        const deliver = list(properties.Targets, where).map((each) =>
          delivery(fields(each, where), destinations, where),
        );
        return { bus: this.busName(optionalText(properties.EventBusName) ?? 'default'), pattern, deliver };
      });
  }

  /** A bus may be named by name or ARN. */
  busName(given: string): string {
    return given.startsWith('arn:') ? target(this.template, given, given).name : given;
  }

  /** One entry of PutEvents; its event id. */
  put(entry: Fields): string {
    const id = randomUUID();
    const now = this.clock.now();
    const detail = parseJson(text(entry.Detail, 'Detail'));
    const event: Fields = {
      version: '0',
      id,
      'detail-type': text(entry.DetailType, 'DetailType'),
      source: text(entry.Source, 'Source'),
      account: this.template.account,
      time: `${new Date(now).toISOString().slice(0, 19)}Z`,
      region: this.template.region,
      resources: list(entry.Resources, 'Resources'),
      detail,
    };
    this.seen.push({ at: now, type: text(entry.DetailType, 'DetailType'), detail });
    if (this.seen.length > KEPT) this.seen.shift();
    const bus = this.busName(optionalText(entry.EventBusName) ?? 'default');
    for (const rule of this.rules) {
      if (rule.bus === bus && matches(rule.pattern, event)) for (const deliver of rule.deliver) deliver(event);
    }
    return id;
  }
}

function delivery(
  { Arn, Input, InputPath, InputTransformer }: Fields,
  destinations: Destinations,
  where: string,
): (event: Fields) => void {
  if (Input !== undefined || InputPath !== undefined || InputTransformer !== undefined) {
    throw new LocalError(`${where} shapes its target's input, which the local runner does not know`);
  }
  const arn = text(Arn, `${where}: target`);
  const invoke = destinations.invokeAsync(arn);
  if (invoke !== undefined) return invoke;
  const queue = destinations.queue(arn);
  if (queue !== undefined) return (event) => queue.send({ body: JSON.stringify(event) });
  throw new LocalError(`${where} has the target ${arn}, which the local runner does not know`);
}

const filters = ['prefix', 'exists', 'anything-but'];

function checkPattern(pattern: Fields, where: string): void {
  for (const [name, wanted] of Object.entries(pattern)) {
    if (isFields(wanted)) checkPattern(wanted, where);
    else {
      for (const filter of list(wanted, `${where}: ${name}`)) {
        const [kind = ''] = isFields(filter) ? Object.keys(filter) : ['prefix'];
        if (!filters.includes(kind))
          throw new LocalError(`${where} filters by ${kind}, which the local runner does not know`);
      }
    }
  }
}

function matches(pattern: Fields, event: Fields): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const value = event[name];
    if (isFields(wanted)) return isFields(value) && matches(wanted, value);
    const values = value === undefined ? [undefined] : oneOrMore(value);
    return oneOrMore(wanted).some((filter) => values.some((each) => passes(filter, each)));
  });
}

function passes(filter: Json, value: Json | undefined): boolean {
  if (!isFields(filter)) return filter === value;
  if (filter.exists !== undefined) return filter.exists === (value !== undefined);
  if (filter.prefix !== undefined) return typeof value === 'string' && value.startsWith(String(filter.prefix));
  return value !== undefined && !oneOrMore(filter['anything-but']).some((each) => each === value);
}
