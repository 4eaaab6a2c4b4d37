import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { allow, maySend } from '../permissions.ts';
import { Alarm } from './alarm.ts';
import { type Foundations, nameOf } from './foundations.ts';
import { DeadLetters } from './queues.ts';
import type { ServiceFunction } from './service-function.ts';

/** Runs `tick` each minute, and rings when it has not run for five: the service's dead man's switch. */
export class EveryMinute extends Construct {
  constructor(scope: Construct, id: string, foundations: Foundations, tick: ServiceFunction) {
    super(scope, id);
    const deadLetters = new DeadLetters(this, 'DeadLetters', {
      foundations,
      name: 'tick',
      errorImpact: 'A minute of check-ins and reminders was not picked up; the next tick takes them, a little late.',
    });
    // A tick that failed is not tried again for long: the next one does the same work.
    tick.keepFailures(deadLetters.queue, { retries: 0, maxAge: Duration.minutes(1) });
    const role = new iam.Role(this, 'Role', {
      // Only for a schedule of this account: the service would take on the role for anybody's who knows its name.
      assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      inlinePolicies: {
        Work: new iam.PolicyDocument({
          statements: [
            allow(['lambda:InvokeFunction'], tick.lambda.functionArn),
            maySend(deadLetters.queue),
            allow(['kms:Decrypt', 'kms:GenerateDataKey'], foundations.key.keyArn),
          ],
        }),
      },
    });
    new CfnSchedule(this, 'Schedule', {
      name: nameOf(foundations, 'tick'),
      description: 'Looks each minute who is due.',
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: tick.lambda.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 1, maximumEventAgeInSeconds: 60 },
        deadLetterConfig: { arn: deadLetters.queue.queueArn },
      },
    });
    this.deadManSwitch(foundations, tick);
  }

  private deadManSwitch(foundations: Foundations, tick: ServiceFunction): void {
    new Alarm(this, 'Stopped', {
      foundations,
      name: 'tick-stopped',
      errorImpact: 'Nobody gets a check-in, a reminder or a follow-up after danger: nothing planned goes out at all.',
      metric: tick.lambda.metricInvocations({ period: Duration.minutes(5), statistic: cloudwatch.Stats.SUM }),
      threshold: 1,
      comparison: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
      // No invocation writes no data at all: silence is the very thing to ring for.
      missingData: cloudwatch.TreatMissingData.BREACHING,
    });
  }
}
