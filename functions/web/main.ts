import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import pico from '@picocss/pico/css/pico.classless.min.css' with { type: 'text' };
import { handle } from 'hono/aws-lambda';
import * as z from 'zod/mini';
import { readAloud } from '../../shared/adapters/countries.ts';
import { dynamoLists } from '../../shared/adapters/dynamodb/lists.ts';
import { dynamoStore } from '../../shared/adapters/dynamodb/store.ts';
import { patience } from '../../shared/adapters/patience.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { systemLog } from '../../shared/adapters/system/log.ts';
import { parseEnv, variables } from '../../shared/runtime/env.ts';
import { createApp } from './app.tsx';
import meetings from './meetings.css' with { type: 'text' };
import own from './style.css' with { type: 'text' };

const env = parseEnv(
  z.pick(z.object(variables), {
    STAGE: true,
    SERVICE_VERSION: true,
    TABLE_NAME: true,
    GROUPS: true,
    ORIGINATION_NUMBER: true,
    SUPPORT_CONTACT: true,
    SITE_URL: true,
  }),
  process.env,
);

const table = { client: new DynamoDBClient(patience), table: env.TABLE_NAME, clock: systemClock };

export const handler = handle(
  createApp({
    store: dynamoStore(table),
    lists: dynamoLists(table),
    clock: systemClock,
    log: systemLog(),
    site: {
      number: readAloud(env.ORIGINATION_NUMBER),
      supportContact: env.SUPPORT_CONTACT,
      groups: env.GROUPS,
    },
    groups: env.GROUPS.map(({ id }) => id),
    siteUrl: env.SITE_URL,
    version: env.SERVICE_VERSION,
    stage: env.STAGE,
    css: pico + own + meetings,
  }),
);
