import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { tollFreeNotice } from './check-config.ts';
import type { Config, Stage } from './config.ts';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { Announcements } from './constructs/announcements.ts';
import { Coordinators } from './constructs/coordinators.ts';
import { EveryDay } from './constructs/every-day.ts';
import { EveryMinute } from './constructs/every-minute.ts';
import { type Foundations, nameOf } from './constructs/foundations.ts';
import { InboundTopic } from './constructs/inbound-topic.ts';
import { OwnNumber } from './constructs/own-number.ts';
import { PublicWeb } from './constructs/public-web.ts';
import { DeadLetters } from './constructs/queues.ts';
import { Receipts } from './constructs/receipts.ts';
import { ServiceMetrics } from './constructs/service-metrics.ts';
import { Spending } from './constructs/spending.ts';
import { type DataStack, dueIndex, urgentIndex } from './data-stack.ts';
import { feedsEnv, groupsEnv } from './environments.ts';
import { mayAnnounce, mayQueryIndexes, mayReadSecrets, maySend, mayUseTable } from './permissions.ts';
import { createFunctions, type ServiceFunctions } from './service-functions.ts';
import { createQueues, type ServiceQueues } from './service-queues.ts';

export interface ServiceStackProps extends StackProps {
  readonly stage: Stage;
  readonly config: Config;
  readonly version: string;
  /** Folder of the bundles, one folder a function. */
  readonly distDirectory: string;
  readonly data: DataStack;
}

/** The whole way of a text (DESIGN 1): topics, queues, functions, schedule, bus, pages, receipts, alarms. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const foundations = this.layFoundations(props);
    const functions = createFunctions(this, foundations);
    const inbound = new InboundTopic(this, 'Inbound', foundations);
    const number = new OwnNumber(this, 'Number', {
      inbound,
      supportContact: props.config.supportContact,
      keep: props.config.keepData,
      defaultNumber: props.config.number.e164,
    });
    const queues = createQueues(this, foundations, functions);
    inbound.feed(queues.inbound);
    const announcements = new Announcements(this, 'Announcements', foundations, functions.tally);
    const web = new PublicWeb(this, 'PublicWeb', foundations, functions.web);
    this.connectReceipts(foundations, functions);
    new EveryMinute(this, 'EveryMinute', foundations, functions.tick);
    new EveryDay(this, 'EveryDay', foundations, functions.syncMeetings);
    new Spending(this, 'Spending', foundations);
    new ServiceMetrics(this, 'Metrics', foundations);
    const coordinators = new Coordinators(this, 'CoordinatorsList', foundations);

    const parts: Parts = {
      foundations,
      functions,
      queues,
      announcements,
      pepper: props.data.pepper,
      coordinators: coordinators.secret,
      number: number.e164,
      siteUrl: web.url,
    };
    equipConversation(parts);
    equipBackground(parts);
    this.print(web, inbound, number);
  }

  private layFoundations(props: ServiceStackProps): Foundations {
    const { stage, config, version, distDirectory, data } = props;
    // By its ARN, so that nothing here edits the policy of a key that lives in the other stack.
    const key = kms.Key.fromKeyArn(this, 'Key', data.key.keyArn);
    const alarms = new AlarmTopic(this, 'Alarms', { key, topicName: nameOf({ stage }, 'alarms') });
    return { stage, config, version, distDirectory, key, table: data.table, alarmTopic: alarms.topic };
  }

  private connectReceipts(foundations: Foundations, { recordReceipts }: ServiceFunctions): void {
    const deadLetters = new DeadLetters(this, 'ReceiptDeadLetters', {
      foundations,
      name: 'receipts',
      errorImpact: 'An opt-out that only the carrier knows, or a dead number, may be missed and texted again.',
    });
    recordReceipts.keepFailures(deadLetters.queue, { retries: 2, maxAge: Duration.hours(6) });
    new Receipts(this, 'Receipts', foundations, recordReceipts);
  }

  private print(web: PublicWeb, inbound: InboundTopic, number: OwnNumber): void {
    new CfnOutput(this, 'SiteUrl', { value: web.url, description: 'The public pages; /health below it.' });
    new CfnOutput(this, 'ApiUrl', {
      value: web.apiUrl,
      description: 'Where a domain of your own must lead (docs/deploy.md).',
    });
    new CfnOutput(this, 'InboundTopicArn', {
      value: inbound.topic.topicArn,
      description: 'Two-way destination of the number (docs/deploy.md).',
    });
    new CfnOutput(this, 'TollFreeNotice', { value: tollFreeNotice, condition: number.isTollFree });
  }
}

interface Parts {
  readonly foundations: Foundations;
  readonly functions: ServiceFunctions;
  readonly queues: ServiceQueues;
  readonly announcements: Announcements;
  readonly pepper: Secret;
  readonly coordinators: Secret;
  readonly number: string;
  readonly siteUrl: string;
}

/** What `deliver` and its settling do to the table (DESIGN 2). */
const conversationActions = ['GetItem', 'PutItem', 'UpdateItem', 'Query', 'BatchGetItem', 'BatchWriteItem'] as const;

/** The two functions that run `deliver`: they know and may the same, but for the queues that feed them. */
function equipConversation(parts: Parts): void {
  const { functions, queues, announcements, pepper, coordinators, number, siteUrl } = parts;
  const { table, config } = parts.foundations;
  for (const conversation of [functions.receiveText, functions.wake]) {
    conversation
      .knows({
        TABLE_NAME: table.tableName,
        PEPPER_SECRET_ID: pepper.secretArn,
        COORDINATORS_SECRET_ID: coordinators.secretArn,
        GROUPS: groupsEnv(config.groups),
        MAIL_QUEUE_URL: queues.mail.queueUrl,
        BUS_NAME: announcements.bus.eventBusName,
        ORIGINATION_NUMBER: number,
        SMS_MAX_PRICE_USD: String(config.maxPriceUsd),
        COUNTRIES: config.countries.join(','),
        SUPPORT_CONTACT: config.supportContact,
        SITE_URL: siteUrl,
        ...pace(config),
        WORKERS: String(config.workers),
      })
      .allow(
        mayUseTable(table, conversationActions),
        maySend(queues.mail),
        mayAnnounce(announcements.bus),
        mayReadSecrets(pepper, coordinators),
      )
      .allowTexting();
  }
}

function equipBackground({ foundations, functions, queues, pepper, number, siteUrl }: Parts): void {
  const { table, config } = foundations;
  const indexes = [dueIndex.indexName, urgentIndex.indexName];
  const { tick, recordReceipts, tally, web, syncMeetings } = functions;
  tick
    .knows({ TABLE_NAME: table.tableName, DUE_QUEUE_URL: queues.due.queueUrl, ...pace(config) })
    .allow(mayQueryIndexes(table, indexes), maySend(queues.due));
  recordReceipts
    .knows({ TABLE_NAME: table.tableName, PEPPER_SECRET_ID: pepper.secretArn, MAIL_QUEUE_URL: queues.mail.queueUrl })
    .allow(mayUseTable(table, ['GetItem', 'Query', 'UpdateItem']), maySend(queues.mail), mayReadSecrets(pepper));
  tally.knows({ TABLE_NAME: table.tableName }).allow(mayUseTable(table, ['UpdateItem']));
  web
    .knows({
      TABLE_NAME: table.tableName,
      GROUPS: groupsEnv(config.groups),
      ORIGINATION_NUMBER: number,
      SUPPORT_CONTACT: config.supportContact,
      SITE_URL: siteUrl,
    })
    .allow(mayQueryIndexes(table, indexes), mayUseTable(table, ['GetItem', 'BatchGetItem']));
  syncMeetings
    .knows({
      TABLE_NAME: table.tableName,
      FEEDS: feedsEnv(config.groups),
      GROUPS: groupsEnv(config.groups),
      SUPPORT_CONTACT: config.supportContact,
      SITE_URL: siteUrl,
    })
    .allow(mayUseTable(table, conversationActions));
}

/** What the carriers carry and how much of it is kept for answers (DESIGN 3). */
function pace(config: Config): Readonly<Record<'PARTS_PER_SECOND' | 'RESERVE', string>> {
  return { PARTS_PER_SECOND: String(config.number.partsPerSecond), RESERVE: String(config.reserve) };
}
