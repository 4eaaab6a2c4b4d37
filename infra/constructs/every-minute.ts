import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { Alarm } from './alarm.ts';
import type { Foundations } from './foundations.ts';
import { DeadLetters } from './queues.ts';
import { addSchedule } from './schedule.ts';
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
    addSchedule(this, {
      foundations,
      name: 'tick',
      description: 'Looks each minute who is due.',
      expression: 'rate(1 minute)',
      worker: tick,
      deadLetters,
      retries: 1,
      maxAge: Duration.minutes(1),
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
