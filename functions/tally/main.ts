import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { patience } from '../../shared/adapters/patience.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { systemLog } from '../../shared/adapters/system/log.ts';
import { parseEnv, variables } from '../../shared/runtime/env.ts';
import { withMiddleware } from '../support/middleware.ts';
import { createHandler } from './handler.ts';

const env = parseEnv(z.pick(z.object(variables), { TABLE_NAME: true }), process.env);
const log = systemLog();

export const handler = withMiddleware(
  createHandler({
    store: dynamoStore({ client: new DynamoDBClient(patience), table: env.TABLE_NAME, clock: systemClock }),
    log,
  }),
  log.flush,
);
