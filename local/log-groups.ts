/** CloudWatch Logs subscriptions: what is written into a log group reaches the functions that subscribe to it. */
import { gzipSync } from 'node:zlib';
import type { VirtualClock } from './clock.ts';
import { type Fields, LocalError, optionalText, text } from './json.ts';
import type { Template } from './template.ts';
import type { Destinations } from './topics.ts';

interface Filter {
  name: string;
  deliver: (event: Fields) => void;
}

export class LogGroups {
  private readonly template: Template;
  private readonly clock: VirtualClock;
  private readonly filters = new Map<string, Filter[]>();
  private written = 0;

  /** @throws LocalError for a pattern or a destination that the runner does not know. */
  constructor(template: Template, clock: VirtualClock, destinations: Destinations) {
    this.template = template;
    this.clock = clock;
    for (const { properties, stack, logicalId } of template.ofType('AWS::Logs::SubscriptionFilter')) {
      const where = `${stack}/${logicalId}`;
      if (properties.FilterPattern !== '')
        throw new LocalError(`${where} has a FilterPattern, which the local runner does not know`);
      const arn = text(properties.DestinationArn, where);
      const deliver = destinations.invokeAsync(arn);
      if (deliver === undefined)
        throw new LocalError(`${where} has the destination ${arn}, which the local runner does not know`);
      const group = text(properties.LogGroupName, where);
      const filter = { name: optionalText(properties.FilterName) ?? `${stack}-${logicalId}`, deliver };
      this.filters.set(group, [...(this.filters.get(group) ?? []), filter]);
    }
  }

  /** SNS writes receipts only for an account whose delivery logging has been set. */
  writeReceipts(delivered: readonly string[], failed: readonly string[]): void {
    if (this.template.ofType('Custom::SmsDeliveryLogging').length === 0) return;
    const group = `sns/${this.template.region}/${this.template.account}/DirectPublishToPhoneNumber`;
    this.write(group, delivered);
    this.write(`${group}/Failure`, failed);
  }

  private write(logGroup: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    const timestamp = this.clock.now();
    const logEvents = lines.map((message) => {
      this.written += 1;
      return { id: String(this.written).padStart(56, '0'), timestamp, message };
    });
    for (const { name, deliver } of this.filters.get(logGroup) ?? []) {
      const owner = this.template.account;
      const content = {
        messageType: 'DATA_MESSAGE',
        owner,
        logGroup,
        logStream: 'local',
        subscriptionFilters: [name],
        logEvents,
      };
      deliver({ awslogs: { data: gzipSync(JSON.stringify(content)).toString('base64') } });
    }
  }
}
