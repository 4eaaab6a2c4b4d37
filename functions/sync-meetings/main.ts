import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { httpSource } from '../../shared/adapters/http/source.ts';
import { patience } from '../../shared/adapters/patience.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { systemLog } from '../../shared/adapters/system/log.ts';
import { parseEnv, variables } from '../../shared/runtime/env.ts';
import { toldByMeetings } from '../../shared/runtime/tell-meetings.ts';
import { withMiddleware } from '../support/middleware.ts';
import { createHandler } from './handler.ts';

const env = parseEnv(
  z.pick(z.object(variables), {
    ...{ SERVICE_VERSION: true, TABLE_NAME: true, FEEDS: true, GROUPS: true, SUPPORT_CONTACT: true, SITE_URL: true },
  }),
  process.env,
);
const log = systemLog();
// Nobody waits here, and a first import writes tens of thousands of rows: a busy table is waited for.
const client = new DynamoDBClient({ ...patience, maxAttempts: 6 });
const table = { client, table: env.TABLE_NAME, clock: systemClock };
const lists = dynamoLists(table);

export const handler = withMiddleware(
  createHandler({
    feeds: env.FEEDS,
    source: httpSource({ userAgent: `Steadyline/${env.SERVICE_VERSION} (+mailto:${env.SUPPORT_CONTACT})` }),
    lists,
    clock: systemClock,
    followers: toldByMeetings({
      ...{ store: dynamoStore(table), lists, clock: systemClock, log },
      // It texts nobody, wherever they are.
      settings: {
        ...{ groups: env.GROUPS, supportContact: env.SUPPORT_CONTACT, siteUrl: env.SITE_URL, mayText: () => false },
      },
    }),
    log,
  }),
  log.flush,
);
