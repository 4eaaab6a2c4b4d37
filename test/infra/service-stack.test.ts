import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configs } from '../../infra/config.ts';
import { functionNames, resourcesOf, stable, target, templatesOf } from './synthesised.ts';

const template = templatesOf('production').service;
const queues = resourcesOf(template, 'AWS::SQS::Queue');
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
const feeds = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');
const functions = resourcesOf(template, 'AWS::Lambda::Function');
const invokeConfigs = resourcesOf(template, 'AWS::Lambda::EventInvokeConfig');

function functionNamed(name: string) {
  const found = functions.find(({ properties }) => properties.FunctionName === `steadyline-production-${name}`);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

function queueNamed(name: string) {
  const found = queues.find(({ properties }) => properties.QueueName === `steadyline-production-${name}`);
  if (found === undefined) throw new Error(`no queue ${name}`);
  return found;
}

function alarmNamed(name: string) {
  const found = alarms.find(({ properties }) => properties.AlarmName === `steadyline-production-${name}`);
  if (found === undefined) throw new Error(`no alarm ${name}`);
  return found.properties;
}

function scheduleNamed(of: typeof template, name: string) {
  const found = resourcesOf(of, 'AWS::Scheduler::Schedule').find(
    ({ properties }) => properties.Name === `steadyline-production-${name}`,
  );
  if (found === undefined) throw new Error(`no schedule ${name}`);
  return found.properties;
}

/** The alarms on one metric of one queue. */
function alarmsOn(queueId: string, metric: string) {
  return alarms.filter(
    ({ properties }) => properties.MetricName === metric && target(properties.Dimensions[0].Value) === queueId,
  );
}

describe('the service stack', () => {
  it('changes only where somebody means it to', () => {
    expect(stable(template)).toMatchSnapshot();
  });

  it('runs every function on arm64 with Node 24 and an encrypted log that ends', () => {
    const logs = resourcesOf(template, 'AWS::Logs::LogGroup');
    for (const name of functionNames) {
      const { properties } = functionNamed(name);
      expect(properties).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x', Handler: 'index.handler' });
      expect(logs.map(({ id }) => id)).toContain(target(properties.LoggingConfig.LogGroup));
    }
    for (const { properties } of logs) {
      expect(properties.RetentionInDays).toBeGreaterThan(0);
      expect(properties.KmsKeyId).toBeDefined();
    }
  });
});

describe('asynchronous paths', () => {
  it('has dead letters with an alarm behind every queue that a function works off', () => {
    expect(feeds).toHaveLength(3);
    for (const { properties } of feeds) {
      const source = queues.find(({ id }) => id === target(properties.EventSourceArn));
      expect(source?.properties.RedrivePolicy.maxReceiveCount).toBe(6);
      const deadLetters = target(source?.properties.RedrivePolicy.deadLetterTargetArn);
      expect(alarmsOn(deadLetters, 'ApproximateNumberOfMessagesVisible')).toHaveLength(1);
      expect(alarmsOn(source?.id ?? '', 'ApproximateAgeOfOldestMessage')).toHaveLength(1);
      expect(properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('keeps the failures of every function that no queue feeds, but for the pages, whose visitor sees them', () => {
    const fed = new Set(feeds.map(({ properties }) => target(properties.FunctionName)));
    const kept = new Map(
      invokeConfigs.map(({ properties }) => [
        target(properties.FunctionName),
        target(properties.DestinationConfig.OnFailure.Destination),
      ]),
    );
    for (const name of functionNames.filter((each) => each !== 'web')) {
      const { id } = functionNamed(name);
      if (!fed.has(id)) expect(alarmsOn(kept.get(id) ?? '', 'ApproximateNumberOfMessagesVisible')).toHaveLength(1);
    }
    expect(alarmNamed('web-errors').MetricName).toBe('Errors');
  });

  it('lets no queue but its own leave failures among the dead letters of another', () => {
    for (const { id, properties } of queues.filter(({ properties: { QueueName } }) => /dead-letters/.test(QueueName))) {
      const source = queues.find(({ properties: { RedrivePolicy } }) => {
        return RedrivePolicy !== undefined && target(RedrivePolicy.deadLetterTargetArn) === id;
      });
      const { redrivePermission, sourceQueueArns } = properties.RedriveAllowPolicy;
      expect(redrivePermission).toBe(source === undefined ? 'denyAll' : 'byQueue');
      if (source === undefined) continue;
      expect(sourceQueueArns).toHaveLength(1);
      expect(sourceQueueArns[0]['Fn::Join'][1].at(-1)).toBe(`:${source.properties.QueueName}`);
    }
  });

  it('keeps a text that the topic cannot hand to its queue, for SNS tries that once and never again', () => {
    const [subscription] = resourcesOf(template, 'AWS::SNS::Subscription').filter(
      ({ properties }) => properties.Protocol === 'sqs',
    );
    const kept = target(subscription?.properties.RedrivePolicy.deadLetterTargetArn);
    expect(alarmsOn(kept, 'ApproximateNumberOfMessagesVisible')).toHaveLength(1);
    const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy').filter(
      ({ properties }) => target(properties.Queues) === kept,
    );
    expect(policies.flatMap(({ properties }) => properties.PolicyDocument.Statement)).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Condition: { ArnEquals: { 'aws:SourceArn': { Ref: expect.stringMatching(/^InboundTopic/) } } },
      }),
    );
  });

  it('has dead letters behind the rule and the schedules', () => {
    const [rule] = resourcesOf(template, 'AWS::Events::Rule');
    const schedules = resourcesOf(template, 'AWS::Scheduler::Schedule').map(({ properties }) => properties);
    expect(schedules).toHaveLength(2);
    for (const path of [rule?.properties.Targets[0], ...schedules.map(({ Target }) => Target)]) {
      expect(queues.map(({ id }) => id)).toContain(target(path.DeadLetterConfig.Arn));
      expect(path.RetryPolicy.MaximumEventAgeInSeconds).toBeGreaterThan(0);
    }
    expect(rule?.properties.EventPattern).toEqual({ source: ['steadyline'] });
    expect(schedules.map(({ Name }) => Name)).toContain('steadyline-production-tick');
    expect(scheduleNamed(template, 'tick').ScheduleExpression).toBe('rate(1 minute)');
  });

  it('encrypts every queue with the customer key and refuses plain connections', () => {
    for (const { properties } of queues) {
      expect(properties.KmsMasterKeyId).toEqual({ 'Fn::ImportValue': expect.stringContaining('Key') });
    }
    const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy').map(({ properties }) => JSON.stringify(properties));
    for (const { id } of queues) {
      expect(policies.some((policy) => policy.includes(id) && policy.includes('aws:SecureTransport'))).toBe(true);
    }
  });

  it('holds a message longer than its worker may run: the queue is the lease', () => {
    for (const { properties } of feeds) {
      const source = queues.find(({ id }) => id === target(properties.EventSourceArn));
      const worker = functions.find(({ id }) => id === target(properties.FunctionName));
      expect(source?.properties.VisibilityTimeout).toBeGreaterThan(worker?.properties.Timeout);
    }
    expect(queueNamed('inbound').properties.VisibilityTimeout).toBe(15);
    expect(functionNamed('receive-text').properties.Timeout).toBe(10);
  });

  it('keeps the order of one person in the due queue, its dead letters too, and paces its workers', () => {
    const due = queueNamed('due.fifo');
    expect(due.properties).toMatchObject({ FifoQueue: true, ContentBasedDeduplication: false });
    expect(queueNamed('due-dead-letters.fifo').properties.FifoQueue).toBe(true);
    const feed = feeds.find(({ properties }) => target(properties.EventSourceArn) === due.id);
    expect(feed?.properties.ScalingConfig).toEqual({ MaximumConcurrency: configs.production.workers });
    expect(feed?.properties.BatchSize).toBe(10);
  });

  it('leaves the account its Lambdas for those who text: only their own queue is worked off without a limit', () => {
    const unlimited = feeds.filter(({ properties }) => properties.ScalingConfig === undefined);
    expect(unlimited.map(({ properties }) => target(properties.EventSourceArn))).toEqual([queueNamed('inbound').id]);
  });
});

describe('lists of meetings', () => {
  const feed = { id: 'valley', url: 'https://meetings.example/list.json', zone: 'America/Denver' };
  const { production } = configs;
  const withFeed = templatesOf('production', {
    ...production,
    groups: production.groups.map((group) => ({ ...group, feeds: [feed] })),
  }).service;
  const variablesOf = (name: string) =>
    resourcesOf(withFeed, 'AWS::Lambda::Function').find(
      ({ properties }) => properties.FunctionName === `steadyline-production-${name}`,
    )?.properties.Environment.Variables;

  it('are asked for once a day, never at the full hour', () => {
    const { ScheduleExpression, State } = scheduleNamed(withFeed, 'sync-meetings');
    expect(ScheduleExpression).toMatch(/^cron\(([1-9]|[1-5]\d) \d+ \* \* \? \*\)$/);
    expect(State).toBeUndefined();
  });

  it('are not asked for while no group has one', () => {
    expect(scheduleNamed(template, 'sync-meetings').State).toBe('DISABLED');
  });

  it('are told to the function that reads them, and to no other', () => {
    expect(JSON.parse(variablesOf('sync-meetings').FEEDS)).toEqual([{ group: 'riverside', ...feed }]);
    for (const name of ['receive-text', 'wake', 'web']) {
      expect(JSON.stringify(variablesOf(name))).not.toContain('meetings.example');
      expect(JSON.parse(variablesOf(name).GROUPS)).toEqual(production.groups);
    }
  });

  it('have the time and the room that a whole country takes', () => {
    expect(functionNamed('sync-meetings').properties).toMatchObject({ Timeout: 900, MemorySize: 1024 });
  });
});

describe('alarms', () => {
  it('have each their paragraph in the runbook', () => {
    const runbook = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'runbook.md'), 'utf8');
    const headings = [...runbook.matchAll(/^### (.+)$/gm)].flatMap(([, names]) => names?.split(', ') ?? []);
    const names = alarms.map(({ properties }) => String(properties.AlarmName).replace('steadyline-production-', ''));
    expect(headings.toSorted()).toEqual(names.toSorted());
  });

  it('tell the alarm topic, and say what people feel and where to read on', () => {
    for (const { properties } of alarms) {
      expect(properties.AlarmDescription).toMatch(/^[A-Z].{30,}\. What to do: docs\/runbook\.md, "[a-z-]+"\.$/);
      expect(properties.AlarmActions).toHaveLength(1);
      expect(properties.OKActions).toEqual(properties.AlarmActions);
    }
  });

  it('ring when tick has not run for five minutes, for silence is the very thing to ring for', () => {
    expect(alarmNamed('tick-stopped')).toMatchObject({
      MetricName: 'Invocations',
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
    expect(target(alarmNamed('tick-stopped').Dimensions[0].Value)).toBe(functionNamed('tick').id);
  });

  it('reach the encrypted topic from CloudWatch in this account, and from nobody else', () => {
    const topic = target(alarms[0]?.properties.AlarmActions);
    const policy = resourcesOf(template, 'AWS::SNS::TopicPolicy').find(
      ({ properties }) => target(properties.Topics) === topic,
    );
    const allowed = policy?.properties.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === 'Allow',
    );
    expect(allowed).toEqual([
      expect.objectContaining({
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    ]);
  });

  it('RULES 37: ring at four fifths of what a month of texts may cost', () => {
    expect(alarmNamed('sms-spend')).toMatchObject({
      Namespace: 'AWS/SNS',
      MetricName: 'SMSMonthToDateSpentUSD',
      Threshold: configs.production.monthlySpendUsd * 0.8,
      // Nothing is said while nothing is sent: that must not end the alarm each night.
      TreatMissingData: 'ignore',
    });
  });

  it.each([
    ['announcements-lost', 'AnnouncementLost', 1],
    ['lists-not-taken', 'ListNotTaken', 1],
    ['followers-not-told', 'FollowersNotTold', 1],
    ['lists-unreadable', 'ListsUnreadable', 1],
    ['texts-in-doubt', 'TextInDoubtGivenUp', 1],
    ['texts-from-outside', 'TextFromOutside', 100],
  ])('ring as %s when the functions count %s %i times within five minutes', (name, metric, threshold) => {
    expect(alarmNamed(name)).toMatchObject({
      Namespace: 'Steadyline',
      MetricName: metric,
      Dimensions: [{ Name: 'service', Value: 'steadyline' }],
      Statistic: 'Sum',
      Period: 300,
      Threshold: threshold,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
  });

  it('stand behind every trouble that the functions count', () => {
    const harmless = ['DueEnqueued', 'TextReceived', 'TextSent'];
    const files = globSync('{shared,functions}/**/*.ts', { cwd: join(import.meta.dirname, '..', '..') });
    const counted = files.flatMap((file) =>
      [...readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8').matchAll(/\.count\('(\w+)'/g)].map(
        ([, metric]) => metric,
      ),
    );
    const watched = alarms.map(({ properties }) => properties.MetricName);
    expect(counted).toContain('AnnouncementLost');
    expect([...new Set(counted)].filter((metric) => !watched.includes(metric)).toSorted()).toEqual(harmless);
  });

  it('ring when an inbound text waits for a minute', () => {
    expect(alarmNamed('inbound-late').Threshold).toBe(60);
  });
});
