import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { patience } from '../../shared/adapters/patience.ts';
import { sqsDueQueue } from '../../shared/adapters/sqs/queues.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { systemLog } from '../../shared/adapters/system/log.ts';
import { parseEnv, variables } from '../../shared/runtime/env.ts';
import { withMiddleware } from '../support/middleware.ts';
import { createHandler } from './handler.ts';

const env = parseEnv(
  z.pick(z.object(variables), { TABLE_NAME: true, DUE_QUEUE_URL: true, PARTS_PER_SECOND: true, RESERVE: true }),
  process.env,
);
const log = systemLog();

/** Seconds of sending that are queued at a time: three minutes, so that a late tick leaves no worker idle. */
const secondsAhead = 180;

export const handler = withMiddleware(
  createHandler({
    store: dynamoStore({ client: new DynamoDBClient(patience), table: env.TABLE_NAME, clock: systemClock }),
    queue: sqsDueQueue(new SQSClient({ ...patience, useQueueUrlAsEndpoint: false }), env.DUE_QUEUE_URL),
    clock: systemClock,
    log,
    atMost: Math.max(10, Math.ceil(env.PARTS_PER_SECOND * (1 - env.RESERVE) * secondsAhead)),
  }),
  log.flush,
);
