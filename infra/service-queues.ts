import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Foundations } from './constructs/foundations.ts';
import { QueueWorker } from './constructs/queue-worker.ts';
import type { ServiceFunctions } from './service-functions.ts';

/** The queues between triggers and people (DESIGN 1). */
export interface ServiceQueues {
  readonly inbound: Queue;
  readonly due: Queue;
  readonly mail: Queue;
}

/** Makes them, each with its worker, its dead letters and its alarms. */
export function createQueues(scope: Construct, foundations: Foundations, functions: ServiceFunctions): ServiceQueues {
  return {
    inbound: createInbound(scope, foundations, functions),
    due: createDue(scope, foundations, functions),
    mail: createMail(scope, foundations, functions),
  };
}

function createInbound(scope: Construct, foundations: Foundations, { receiveText }: ServiceFunctions): Queue {
  const { queue } = new QueueWorker(scope, 'InboundQueue', {
    foundations,
    name: 'inbound',
    worker: receiveText,
    batchSize: 1,
    visibility: Duration.seconds(15),
    retention: Duration.days(4),
    deadLettersImpact: 'Someone texted and got no answer; a STOP or a cry for help may be among them.',
    lateness: {
      after: Duration.minutes(1),
      errorImpact: 'People who text, also those in danger, wait more than a minute for their answer.',
    },
  });
  return queue;
}

function createDue(scope: Construct, foundations: Foundations, { wake }: ServiceFunctions): Queue {
  const { queue } = new QueueWorker(scope, 'DueQueue', {
    foundations,
    name: 'due',
    fifo: true,
    worker: wake,
    batchSize: 10,
    maximumConcurrency: foundations.config.workers,
    visibility: Duration.seconds(90),
    // Nothing stale is ever kept here: the due index is the backlog, and each tick finds them again.
    retention: Duration.hours(1),
    deadLettersImpact: 'One person at a time gets no check-in or reminder: their own entry fails again and again.',
    lateness: {
      after: Duration.minutes(10),
      errorImpact: 'Check-ins, reminders and follow-ups after danger come late for everybody.',
    },
  });
  return queue;
}

function createMail(scope: Construct, foundations: Foundations, { wake }: ServiceFunctions): Queue {
  const { queue } = new QueueWorker(scope, 'MailQueue', {
    foundations,
    name: 'mail',
    worker: wake,
    batchSize: 1,
    // A flood of tells must leave the account's Lambdas to those who text; they go faster than a number carries even so.
    maximumConcurrency: 5,
    visibility: Duration.seconds(90),
    retention: Duration.days(4),
    deadLettersImpact: 'What one person wanted another to hear (a call for a peer, an "I am OK") did not arrive.',
    lateness: {
      after: Duration.minutes(2),
      errorImpact: 'Peers hear late that somebody asks for them.',
    },
  });
  return queue;
}
