import { Duration, Stack, Validations } from 'aws-cdk-lib';
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

function queueNameOf(foundations: Foundations, name: string, fifo: boolean): string {
  return nameOf(foundations, name) + (fifo ? '.fifo' : '');
}

/** A queue under the customer key that refuses unencrypted connections. */
export function encryptedQueue(
  scope: Construct,
  id: string,
  { foundations, name, fifo = false }: QueueProps,
  more: Pick<sqs.QueueProps, 'visibilityTimeout' | 'retentionPeriod' | 'deadLetterQueue' | 'redriveAllowPolicy'>,
): sqs.Queue {
  return new sqs.Queue(scope, id, {
    queueName: queueNameOf(foundations, name, fifo),
    // CloudFormation takes no `false` here: a standard queue is one that does not say.
    ...(fifo ? { fifo: true, contentBasedDeduplication: false } : {}),
    encryption: sqs.QueueEncryption.KMS,
    encryptionMasterKey: foundations.key,
    dataKeyReuse: Duration.hours(1),
    enforceSSL: true,
    ...more,
  });
}

export interface DeadLettersProps extends QueueProps {
  /** What people feel when something lands here. */
  readonly errorImpact: string;
  /** Whether the queue of the same name leaves its failures here; else only services do, by its policy. */
  readonly ofQueue?: boolean;
}

/** Where one asynchronous path leaves what it could not do: kept 14 days, with an alarm from the first message on. */
export class DeadLetters extends Construct {
  readonly queue: sqs.Queue;

  constructor(scope: Construct, id: string, props: DeadLettersProps) {
    super(scope, id);
    const name = `${props.name}-dead-letters`;
    this.queue = encryptedQueue(
      this,
      'Queue',
      { ...props, name },
      { retentionPeriod: Duration.days(14), redriveAllowPolicy: this.sources(props) },
    );
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

  /** No other queue may drop its failures here, or they would be read as failures of this path. */
  private sources({ foundations, name, fifo = false, ofQueue = false }: DeadLettersProps): sqs.RedriveAllowPolicy {
    if (!ofQueue) return { redrivePermission: sqs.RedrivePermission.DENY_ALL };
    // By its name: the queue itself is made after its dead letters, and two resources cannot wait for each other.
    const arn = Stack.of(this).formatArn({ service: 'sqs', resource: queueNameOf(foundations, name, fifo) });
    return {
      redrivePermission: sqs.RedrivePermission.BY_QUEUE,
      sourceQueues: [sqs.Queue.fromQueueArn(this, 'Source', arn)],
    };
  }
}
