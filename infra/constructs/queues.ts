import { Duration, Validations } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { Alarm } from './alarm.ts';
import { type Foundations, nameOf } from './foundations.ts';

export interface QueueProps {
  readonly foundations: Foundations;
  readonly name: string;
  readonly fifo?: boolean;
}

/** A queue under the customer key that refuses unencrypted connections. */
export function encryptedQueue(
  scope: Construct,
  id: string,
  { foundations, name, fifo = false }: QueueProps,
  more: Pick<sqs.QueueProps, 'visibilityTimeout' | 'retentionPeriod' | 'deadLetterQueue'>,
): sqs.Queue {
  return new sqs.Queue(scope, id, {
    queueName: nameOf(foundations, name) + (fifo ? '.fifo' : ''),
    // CloudFormation takes no `false` here: a standard queue is one that does not say.
    ...(fifo ? { fifo: true, contentBasedDeduplication: false } : {}),
    encryption: sqs.QueueEncryption.KMS,
    encryptionMasterKey: foundations.key,
    dataKeyReuse: Duration.hours(1),
    enforceSSL: true,
    ...more,
  });
}

/** Where one asynchronous path leaves what it could not do: kept 14 days, with an alarm from the first message on. */
export class DeadLetters extends Construct {
  readonly queue: sqs.Queue;

  constructor(scope: Construct, id: string, props: QueueProps & { readonly errorImpact: string }) {
    super(scope, id);
    const name = `${props.name}-dead-letters`;
    this.queue = encryptedQueue(this, 'Queue', { ...props, name }, { retentionPeriod: Duration.days(14) });
    Validations.of(this.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'It is itself the end of an asynchronous path: what lands here is looked at by a person (docs/runbook.md).',
    });
    new Alarm(this, 'Depth', {
      foundations: props.foundations,
      name,
      errorImpact: props.errorImpact,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      }),
      threshold: 1,
    });
  }
}
