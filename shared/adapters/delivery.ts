/** Wires the runtime to AWS, once per cold start: what receive-text and wake have in common. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import type { DeliverDeps } from '../runtime/deps.ts';
import { parseEnv, variables } from '../runtime/env.ts';
import { countriesAllow } from './countries.ts';
import { dynamoListReader } from './dynamodb/lists.ts';
import { dynamoStore } from './dynamodb/store.ts';
import { eventBus } from './eventbridge/bus.ts';
import { patience } from './patience.ts';
import { secretIdentity } from './secretsmanager/identity.ts';
import { snsClient } from './sns/client.ts';
import { snsSms } from './sns/sms.ts';
import { type HeldMessage, holdBack, sqsMail } from './sqs/queues.ts';
import { systemClock } from './system/clock.ts';
import { systemLog } from './system/log.ts';

const schema = z.omit(z.object(variables), { STAGE: true, SERVICE_VERSION: true, DUE_QUEUE_URL: true, FEEDS: true });
export type DeliveryEnv = z.infer<typeof schema>;

/** Everything but the invocation, which differs from run to run. */
export interface Delivery {
  readonly env: DeliveryEnv;
  readonly deps: Omit<DeliverDeps, 'invocation' | 'pacer'>;
  readonly flush: () => void;
  /** Hides an SQS message from all workers for `ms`. */
  readonly holdBack: (message: HeldMessage, ms: number) => Promise<void>;
}

/** @throws BadEnvironment */
export function wireDelivery(source: Readonly<Record<string, string | undefined>>): Delivery {
  const env = parseEnv(schema, source);
  /** The URL names the queue and no more: the endpoint is the one the client is set up with. */
  const sqs = new SQSClient({ ...patience, useQueueUrlAsEndpoint: false });
  const log = systemLog();
  const table = { client: new DynamoDBClient(patience), table: env.TABLE_NAME, clock: systemClock };
  const mayText = countriesAllow(env.COUNTRIES.split(','));
  const sms = snsSms({
    client: snsClient(),
    originationNumber: env.ORIGINATION_NUMBER,
    maxPriceUsd: env.SMS_MAX_PRICE_USD,
    mayText,
  });
  return {
    env,
    deps: {
      store: dynamoStore(table),
      lists: dynamoListReader(table),
      sms,
      mail: sqsMail(sqs, env.MAIL_QUEUE_URL),
      bus: eventBus(new EventBridgeClient(patience), env.BUS_NAME),
      clock: systemClock,
      log,
      identity: secretIdentity(new SecretsManagerClient(patience), {
        pepper: env.PEPPER_SECRET_ID,
        coordinators: env.COORDINATORS_SECRET_ID,
      }),
      settings: { groups: env.GROUPS, supportContact: env.SUPPORT_CONTACT, siteUrl: env.SITE_URL, mayText },
    },
    flush: log.flush,
    holdBack: (message, ms) => holdBack(sqs, message, ms),
  };
}
