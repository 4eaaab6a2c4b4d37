import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { patience } from '../../shared/adapters/patience.ts';
import { secretNumberId } from '../../shared/adapters/secretsmanager/identity.ts';
import { sqsMail } from '../../shared/adapters/sqs/queues.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { systemLog } from '../../shared/adapters/system/log.ts';
import { parseEnv, variables } from '../../shared/runtime/env.ts';
import { withMiddleware } from '../support/middleware.ts';
import { createHandler } from './handler.ts';

const env = parseEnv(
  z.pick(z.object(variables), { TABLE_NAME: true, PEPPER_SECRET_ID: true, MAIL_QUEUE_URL: true }),
  process.env,
);
const log = systemLog();

export const handler = withMiddleware(
  createHandler({
    store: dynamoStore({ client: new DynamoDBClient(patience), table: env.TABLE_NAME, clock: systemClock }),
    identity: { numberId: secretNumberId(new SecretsManagerClient(patience), env.PEPPER_SECRET_ID) },
    mail: sqsMail(new SQSClient({ ...patience, useQueueUrlAsEndpoint: false }), env.MAIL_QUEUE_URL),
    log,
  }),
  log.flush,
);
