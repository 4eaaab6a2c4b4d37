import { type Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { allow, maySend } from '../permissions.ts';
import { type Foundations, nameOf } from './foundations.ts';
import type { DeadLetters } from './queues.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ScheduleProps {
  readonly foundations: Foundations;
  /** The end of the schedule's name. */
  readonly name: string;
  readonly description: string;
  /** `rate(...)`, or `cron(...)` in UTC. */
  readonly expression: string;
  readonly worker: ServiceFunction;
  /** Where a run goes that Lambda did not take. */
  readonly deadLetters: DeadLetters;
  readonly retries: number;
  readonly maxAge: Duration;
  /** Default true. */
  readonly enabled?: boolean;
}

/** Starts a function by the clock. */
export function addSchedule(scope: Construct, props: ScheduleProps): void {
  const { foundations, worker, deadLetters, enabled = true } = props;
  const role = new iam.Role(scope, 'Role', {
    // Only for a schedule of this account: the service would take on the role for anybody's who knows its name.
    assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
    inlinePolicies: {
      Work: new iam.PolicyDocument({
        statements: [
          allow(['lambda:InvokeFunction'], worker.lambda.functionArn),
          maySend(deadLetters.queue),
          allow(['kms:Decrypt', 'kms:GenerateDataKey'], foundations.key.keyArn),
        ],
      }),
    },
  });
  new CfnSchedule(scope, 'Schedule', {
    name: nameOf(foundations, props.name),
    description: props.description,
    scheduleExpression: props.expression,
    flexibleTimeWindow: { mode: 'OFF' },
    ...(enabled ? {} : { state: 'DISABLED' }),
    target: {
      arn: worker.lambda.functionArn,
      roleArn: role.roleArn,
      retryPolicy: { maximumRetryAttempts: props.retries, maximumEventAgeInSeconds: props.maxAge.toSeconds() },
      deadLetterConfig: { arn: deadLetters.queue.queueArn },
    },
  });
}
