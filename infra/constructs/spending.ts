import { Duration } from 'aws-cdk-lib';
import { Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { Alarm } from './alarm.ts';
import type { Foundations } from './foundations.ts';

// Early enough to raise the limit, a matter of a support case, before SNS stops sending (RULES 37).
const shareToRingAt = 0.8;

/** Rings before the month's limit for texts is used up; beyond it SNS sends nothing, STOP's answer included. */
export class Spending extends Construct {
  constructor(scope: Construct, id: string, foundations: Foundations) {
    super(scope, id);
    new Alarm(this, 'Alarm', {
      foundations,
      name: 'sms-spend',
      errorImpact: 'At the limit no text leaves any more, not even an answer to someone in danger.',
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSMonthToDateSpentUSD',
        statistic: Stats.MAXIMUM,
        period: Duration.minutes(5),
      }),
      // SNS says it only when it texts: a quiet night must not look as if the money had come back.
      missingData: TreatMissingData.IGNORE,
      threshold: foundations.config.monthlySpendUsd * shareToRingAt,
    });
  }
}
