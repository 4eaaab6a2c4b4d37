import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { mayConsume } from '../permissions.ts';
import { Alarm } from './alarm.ts';
import { DeadLetters, encryptedQueue, type QueueProps } from './queues.ts';
import type { ServiceFunction } from './service-function.ts';

/** Receives before a message goes to the dead letters (DESIGN 2: kept in one place). */
const maxReceives = 6;

export interface QueueWorkerProps extends QueueProps {
  readonly worker: ServiceFunction;
  /** Longer than the worker's time-out: the queue is the lease (DESIGN 2). */
  readonly visibility: Duration;
  readonly retention: Duration;
  readonly batchSize: number;
  /** Concurrent workers of this queue; SQS wants at least 2. */
  readonly maximumConcurrency?: number;
  /** What people feel when messages end in the dead letters. */
  readonly deadLettersImpact: string;
  /** Age of the oldest message from which on people wait too long, and what they feel. */
  readonly lateness: { readonly after: Duration; readonly errorImpact: string };
}

/** A queue, the function that works it off, the dead letters of what fails, and the alarms of both. */
export class QueueWorker extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: QueueWorkerProps) {
    super(scope, id);
    const deadLetters = new DeadLetters(this, 'DeadLetters', {
      ...props,
      errorImpact: props.deadLettersImpact,
      ofQueue: true,
    });
    this.queue = encryptedQueue(this, 'Queue', props, {
      visibilityTimeout: props.visibility,
      retentionPeriod: props.retention,
      deadLetterQueue: { queue: deadLetters.queue, maxReceiveCount: maxReceives },
    });
    this.feed(props);
    new Alarm(this, 'Lateness', {
      foundations: props.foundations,
      name: `${props.name}-late`,
      errorImpact: props.lateness.errorImpact,
      metric: this.queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      }),
      threshold: props.lateness.after.toSeconds(),
    });
  }

  private feed({ worker, batchSize, maximumConcurrency }: QueueWorkerProps): void {
    worker.allow(mayConsume(this.queue));
    new CfnEventSourceMapping(this, 'Feed', {
      eventSourceArn: this.queue.queueArn,
      functionName: worker.lambda.functionName,
      batchSize,
      functionResponseTypes: ['ReportBatchItemFailures'],
      ...(maximumConcurrency === undefined ? {} : { scalingConfig: { maximumConcurrency } }),
    });
  }
}
