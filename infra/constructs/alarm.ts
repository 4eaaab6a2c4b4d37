import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import { type Foundations, nameOf } from './foundations.ts';

export interface AlarmProps {
  readonly foundations: Foundations;
  /** Heading of its paragraph in docs/runbook.md, and the end of the alarm's name. */
  readonly name: string;
  /** What people feel while this rings: the first thing that whoever is woken reads. */
  readonly errorImpact: string;
  readonly metric: cloudwatch.IMetric;
  readonly threshold: number;
  /** Default: at or above the threshold. */
  readonly comparison?: cloudwatch.ComparisonOperator;
  /** Periods in a row; default 1. */
  readonly periods?: number;
  /** Default: silence is fine. */
  readonly missingData?: cloudwatch.TreatMissingData;
}

/** An alarm that says what it means for people, and tells the alarm topic when it rings and when it is over. */
export class Alarm extends Construct {
  constructor(scope: Construct, id: string, props: AlarmProps) {
    super(scope, id);
    const alarm = new cloudwatch.Alarm(this, 'Alarm', {
      alarmName: nameOf(props.foundations, props.name),
      alarmDescription: `${props.errorImpact} What to do: docs/runbook.md, "${props.name}".`,
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: props.comparison ?? cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: props.missingData ?? cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(props.foundations.alarmTopic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}
