import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { httpSource } from '../../shared/adapters/http/source.ts';
import { patience } from '../../shared/adapters/patience.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { systemLog } from '../../shared/adapters/system/log.ts';
import { parseEnv, variables } from '../../shared/runtime/env.ts';
import { withMiddleware } from '../support/middleware.ts';
import { createHandler } from './handler.ts';

const env = parseEnv(
  z.pick(z.object(variables), { SERVICE_VERSION: true, TABLE_NAME: true, FEEDS: true, SUPPORT_CONTACT: true }),
  process.env,
);
const log = systemLog();

export const handler = withMiddleware(
  createHandler({
    feeds: env.FEEDS,
    source: httpSource({ userAgent: `Steadyline/${env.SERVICE_VERSION} (+mailto:${env.SUPPORT_CONTACT})` }),
    lists: dynamoLists({
      // Nobody waits here, and a first import writes tens of thousands of rows: a busy table is waited for.
      client: new DynamoDBClient({ ...patience, maxAttempts: 6 }),
      table: env.TABLE_NAME,
      clock: systemClock,
    }),
    clock: systemClock,
    log,
  }),
  log.flush,
);
