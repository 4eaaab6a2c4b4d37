import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Foundations } from './foundations.ts';
import { DeadLetters } from './queues.ts';
import { addSchedule } from './schedule.ts';
import type { ServiceFunction } from './service-function.ts';

/** Night in all of North America, and not at the full hour, when everybody else's machines ask the same servers. */
const nightly = 'cron(37 9 * * ? *)';

/** Asks once a day for the groups' lists of meetings; not at all while no group has one. */
export class EveryDay extends Construct {
  constructor(scope: Construct, id: string, foundations: Foundations, syncMeetings: ServiceFunction) {
    super(scope, id);
    const deadLetters = new DeadLetters(this, 'DeadLetters', {
      foundations,
      name: 'sync-meetings',
      errorImpact: 'No list of meetings was brought up to date: people may be sent to a meeting that has moved.',
    });
    syncMeetings.keepFailures(deadLetters.queue, { retries: 1, maxAge: Duration.hours(6) });
    addSchedule(this, {
      foundations,
      name: 'sync-meetings',
      description: "Asks for the groups' lists of meetings.",
      expression: nightly,
      worker: syncMeetings,
      deadLetters,
      retries: 3,
      maxAge: Duration.hours(1),
      enabled: foundations.config.groups.some(({ feeds = [] }) => feeds.length > 0),
    });
  }
}
