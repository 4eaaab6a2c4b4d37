import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { Alarm } from './alarm.ts';
import type { Foundations } from './foundations.ts';

/** What the functions count when something went wrong that no queue can show; the names are a contract with them. */
const troubles = [
  {
    metric: 'DangerAnsweredWithoutState',
    name: 'state-unreachable',
    errorImpact: 'Someone in danger got the safety text, but the service could not read or keep anything about them.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'StateUnreadable',
    name: 'state-quarantined',
    errorImpact:
      'One person gets nothing any more but answers to STOP and danger: what is kept of them cannot be read.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'TextUndecidable',
    name: 'texts-undecidable',
    errorImpact: 'Somebody texted and a fault of ours left them without an answer, but for STOP and danger.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'TextLost',
    name: 'text-lost',
    errorImpact: 'A text that was owed to someone never left and was recorded as lost.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'TextInDoubtGivenUp',
    name: 'texts-in-doubt',
    errorImpact:
      'Nobody knows whether an answer reached its person: it timed out again and again and is not tried again.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'TextFailed',
    name: 'texts-failing',
    errorImpact: 'SNS refuses texts: a limit is reached, the number is not set up, or many numbers are dead.',
    threshold: 10,
    statistic: Stats.SUM,
  },
  {
    metric: 'ReceiptRefused',
    name: 'receipts-unreadable',
    errorImpact: 'A receipt could not be read: an opt-out that only the carrier knows may be missed.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'WakeFailed',
    name: 'wakes-failing',
    errorImpact: 'Check-ins and reminders of some people fail again and again and come late or not at all.',
    threshold: 10,
    statistic: Stats.SUM,
  },
  {
    metric: 'AnnouncementLost',
    name: 'announcements-lost',
    errorImpact: 'Counts for coordinators stay too low for good; no text to anyone is missing.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'ListNotTaken',
    name: 'lists-not-taken',
    errorImpact:
      'A list of meetings is as old as its last good reading: people may be sent to a meeting that has moved.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'FollowersNotTold',
    name: 'followers-not-told',
    errorImpact:
      'A meeting has moved or is closed, and those who follow it do not know: some may stand before a shut door.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    metric: 'ListsUnreadable',
    name: 'lists-unreadable',
    errorImpact: 'Somebody asked for meetings and was told to try again later: the lists could not be read.',
    threshold: 1,
    statistic: Stats.SUM,
  },
  {
    // One is a traveller or a wrong number, and only counted; so many are somebody who tries what we text (RULES 45).
    metric: 'TextFromOutside',
    name: 'texts-from-outside',
    errorImpact:
      'Somebody may be probing the number from abroad: none of it is answered, but real people may wait longer.',
    threshold: 100,
    statistic: Stats.SUM,
  },
  {
    metric: 'OldestDueAgeSeconds',
    name: 'due-backlog',
    errorImpact: 'Check-ins and reminders come more than half an hour late: more is due than the number can carry.',
    threshold: 1800,
    statistic: Stats.MAXIMUM,
  },
] as const;

/** Alarms on what the functions count themselves. */
export class ServiceMetrics extends Construct {
  constructor(scope: Construct, id: string, foundations: Foundations) {
    super(scope, id);
    for (const { metric, statistic, ...trouble } of troubles) {
      new Alarm(this, metric, {
        foundations,
        ...trouble,
        metric: new Metric({
          namespace: 'Steadyline',
          metricName: metric,
          dimensionsMap: { service: 'steadyline' },
          statistic,
          period: Duration.minutes(5),
        }),
      });
    }
  }
}
