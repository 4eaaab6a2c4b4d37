/** The template's queues, and those of the runner's own. */
import type { VirtualClock } from './clock.ts';
import type { Journal } from './journal.ts';
import { amount, type Fields, fields, isTrue, LocalError, optionalAmount, parseJson } from './json.ts';
import { Queue, type QueueSettings } from './queues.ts';
import type { Resource, Template } from './template.ts';

const SECOND = 1000;
/** Lambda gives an asynchronous event up after six hours. */
export const ASYNC_RETENTION = 6 * 3600 * SECOND;

/** All queues by name, with Lambda's own (`async:<function>`) among them. */
export class Queues {
  readonly byName = new Map<string, Queue>();
  /** ARNs of the queues where events end that no try could handle. */
  readonly ends = new Set<string>();
  private readonly clock: VirtualClock;
  private readonly journal: Journal;
  private readonly changed: () => void;

  constructor(template: Template, clock: VirtualClock, journal: Journal, changed: () => void) {
    this.clock = clock;
    this.journal = journal;
    this.changed = changed;
    for (const resource of template.ofType('AWS::SQS::Queue')) this.add(queueSettings(resource));
    for (const { settings } of this.byName.values()) {
      if (settings.redrive !== undefined && this.byArn(settings.redrive.to) === undefined) {
        throw new LocalError(
          `${settings.name} names the dead-letter queue ${settings.redrive.to}, which is in no template`,
        );
      }
    }
  }

  add(settings: QueueSettings): Queue {
    const { clock, journal, changed } = this;
    const queue = new Queue(settings, { clock, journal, changed, byArn: (arn) => this.byArn(arn) });
    this.byName.set(settings.name, queue);
    return queue;
  }

  /** A queue of the runner's own, that no template names. */
  addInternal(name: string, settings: Partial<QueueSettings>): Queue {
    const base = { name, arn: `local:${name}`, fifo: false, contentDeduplication: false, redrive: undefined };
    return this.add({ ...base, visibility: 60 * SECOND, delay: 0, retention: ASYNC_RETENTION, ...settings });
  }

  /** What the journal must keep. */
  entries(): Fields[] {
    return [...this.byName.values()].flatMap((queue) => queue.entries());
  }

  byArn(arn: string): Queue | undefined {
    for (const queue of this.byName.values()) if (queue.settings.arn === arn) return queue;
    return undefined;
  }
}

function queueSettings(resource: Resource): QueueSettings {
  const { properties, name, arn } = resource;
  const where = `${resource.stack}/${resource.logicalId}`;
  const seconds = (property: string, otherwise: number): number =>
    (optionalAmount(properties[property]) ?? otherwise) * SECOND;
  const redrive =
    typeof properties.RedrivePolicy === 'string' ? parseJson(properties.RedrivePolicy) : properties.RedrivePolicy;
  const { deadLetterTargetArn, maxReceiveCount } = fields(redrive, where);
  return {
    name,
    arn,
    fifo: isTrue(properties.FifoQueue),
    contentDeduplication: isTrue(properties.ContentBasedDeduplication),
    visibility: seconds('VisibilityTimeout', 30),
    delay: seconds('DelaySeconds', 0),
    retention: seconds('MessageRetentionPeriod', 4 * 86_400),
    redrive:
      typeof deadLetterTargetArn === 'string'
        ? { to: deadLetterTargetArn, after: amount(maxReceiveCount, where) }
        : undefined,
  };
}
