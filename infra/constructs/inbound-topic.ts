import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type Foundations, nameOf } from './foundations.ts';
import { DeadLetters } from './queues.ts';

/** The topic that the SMS service publishes people's texts to, and nobody else may (RULES 12). */
export class InboundTopic extends Construct {
  readonly topic: sns.Topic;
  /** SNS tries a queue that refuses it once, and then never again: without these the text would be gone. */
  private readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, foundations: Foundations) {
    super(scope, id);
    this.topic = new sns.Topic(this, 'Topic', {
      topicName: nameOf(foundations, 'inbound'),
      masterKey: foundations.key,
      enforceSSL: true,
    });
    this.topic.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'TheSmsServiceOfThisAccountPublishes',
        principals: [new iam.ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    this.deadLetters = new DeadLetters(this, 'DeadLetters', {
      foundations,
      name: 'inbound-topic',
      errorImpact:
        'Texts do not reach the service at all: nobody is answered, a STOP or a cry for help may be among them.',
    });
    // An identity of this account needs no leave of the topic: only a refusal keeps forged texts out, also from
    // a function of ours, whose right to text any phone (`*`) would otherwise reach the topic.
    this.topic.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'NoIdentityPublishes',
        effect: iam.Effect.DENY,
        principals: [new iam.AnyPrincipal()],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
      }),
    );
  }

  /** Hands every text to the queue in SNS's envelope, whose time orders texts (RULES 12): no raw delivery. */
  feed(queue: Queue): void {
    for (const receiver of [queue, this.deadLetters.queue]) this.letIn(receiver);
    new sns.CfnSubscription(this, 'ToQueue', {
      topicArn: this.topic.topicArn,
      protocol: 'sqs',
      endpoint: queue.queueArn,
      rawMessageDelivery: false,
      redrivePolicy: { deadLetterTargetArn: this.deadLetters.queue.queueArn },
    });
  }

  private letIn(queue: Queue): void {
    queue.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'TheInboundTopicSends',
        principals: [new iam.ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': this.topic.topicArn } },
      }),
    );
  }
}
