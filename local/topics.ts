/** SNS topics: one notification to each subscription, wrapped as SNS wraps it. */
import { randomUUID } from 'node:crypto';
import type { VirtualClock } from './clock.ts';
import { type Fields, isTrue, LocalError, optionalText } from './json.ts';
import type { Queue } from './queues.ts';
import { allowedServices, type Resource, type Template, target } from './template.ts';

export interface Destinations {
  queue(arn: string): Queue | undefined;
  /** Hands an event to Lambda's own queue; undefined for no such function. */
  invokeAsync(arn: string): ((event: Fields) => void) | undefined;
}

export class Topics {
  private readonly template: Template;
  private readonly clock: VirtualClock;
  private readonly subscribers = new Map<string, ((notification: Fields) => void)[]>();

  /** @throws LocalError for a subscription that the runner cannot serve, or that the queue's policy would refuse. */
  constructor(template: Template, clock: VirtualClock, destinations: Destinations) {
    this.template = template;
    this.clock = clock;
    for (const subscription of template.ofType('AWS::SNS::Subscription')) {
      const where = `${subscription.stack}/${subscription.logicalId}`;
      const topic = target(template, subscription.properties.TopicArn, where);
      const deliver = this.delivery(subscription, destinations, where);
      this.subscribers.set(topic.arn, [...(this.subscribers.get(topic.arn) ?? []), deliver]);
    }
  }

  private delivery(
    { properties }: Resource,
    destinations: Destinations,
    where: string,
  ): (notification: Fields) => void {
    const endpoint = optionalText(properties.Endpoint) ?? '';
    if (properties.FilterPolicy !== undefined)
      throw new LocalError(`${where} has a FilterPolicy, which the local runner does not know`);
    switch (properties.Protocol) {
      case 'sqs': {
        const queue = destinations.queue(endpoint);
        if (queue === undefined) throw new LocalError(`${where} names ${endpoint}, which is in no template`);
        this.checkQueuePolicy(queue, where);
        const raw = isTrue(properties.RawMessageDelivery);
        return (notification) =>
          queue.send({ body: raw ? String(notification.Message) : JSON.stringify(notification) });
      }
      case 'lambda': {
        const invoke = destinations.invokeAsync(endpoint);
        if (invoke === undefined) throw new LocalError(`${where} names ${endpoint}, which is in no template`);
        return (notification) => {
          const record = {
            EventVersion: '1.0',
            EventSource: 'aws:sns',
            EventSubscriptionArn: endpoint,
            Sns: notification,
          };
          invoke({ Records: [record] });
        };
      }
      case 'email':
        return () => undefined;
      default:
        throw new LocalError(
          `${where} has the protocol ${String(properties.Protocol)}, which the local runner does not know`,
        );
    }
  }

  private checkQueuePolicy(queue: Queue, where: string): void {
    const allowed = this.template
      .ofType('AWS::SQS::QueuePolicy')
      .filter(
        ({ properties }) =>
          Array.isArray(properties.Queues) &&
          properties.Queues.some((url) => String(url).endsWith(`/${queue.settings.name}`)),
      )
      .flatMap(({ properties }) => allowedServices(properties.PolicyDocument, 'sqs:SendMessage', where));
    if (!allowed.includes('sns.amazonaws.com')) {
      throw new LocalError(`${where}: the policy of ${queue.settings.name} does not let SNS send to it`);
    }
  }

  /** The topic that AWS End User Messaging may publish inbound texts to. @throws LocalError when there is none. */
  inbound(): Resource {
    for (const policy of this.template.ofType('AWS::SNS::TopicPolicy')) {
      const services = allowedServices(policy.properties.PolicyDocument, 'sns:Publish', policy.logicalId);
      const [topicArn] = Array.isArray(policy.properties.Topics) ? policy.properties.Topics : [];
      if (services.includes('sms-voice.amazonaws.com')) return target(this.template, topicArn, policy.logicalId);
    }
    throw new LocalError(
      'no topic in the templates lets sms-voice.amazonaws.com publish: inbound texts have nowhere to go',
    );
  }

  publish(topicArn: string, message: string): void {
    const { region } = this.template;
    const notification: Fields = {
      Type: 'Notification',
      MessageId: randomUUID(),
      TopicArn: topicArn,
      Message: message,
      Timestamp: new Date(this.clock.now()).toISOString(),
      SignatureVersion: '1',
      Signature: 'bG9jYWw=',
      SigningCertURL: `https://sns.${region}.amazonaws.com/SimpleNotificationService-local.pem`,
      UnsubscribeURL: `https://sns.${region}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${topicArn}:local`,
    };
    for (const deliver of this.subscribers.get(topicArn) ?? []) deliver(notification);
  }
}
