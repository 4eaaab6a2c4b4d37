import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { Identity } from '../../runtime/ports.ts';

/** A secret that is missing or not of its form; the value itself is never shown. */
export class BadSecret extends Error {
  override readonly name = 'BadSecret';
}

const coordinatorsSchema = z.record(z.string(), z.array(z.string()));

export interface SecretIds {
  /** Any string of high entropy: the key of the numbers' hashes. */
  readonly pepper: string;
  /** JSON: group id to the E.164 numbers of its coordinators. */
  readonly coordinators: string;
}

/**
 * Numbers as keyed hashes (HMAC-SHA-256, base64url). Both secrets are fetched once per cold start, when first needed.
 * @throws BadSecret
 */
export function secretIdentity(client: SecretsManagerClient, ids: SecretIds): Identity {
  const coordinators = once(async () => {
    const parsed = coordinatorsSchema.safeParse(parseJson(await fetchSecret(client, ids.coordinators)));
    if (!parsed.success) throw new BadSecret('the coordinators secret is not {"group": ["+1..."]}');
    return parsed.data;
  });
  return {
    numberId: secretNumberId(client, ids.pepper),
    newPersonId: () => randomUUID(),
    newSecret: () => randomBytes(16).toString('base64url'),
    namedFor: async (number) =>
      Object.entries(await coordinators()).flatMap(([group, numbers]) => (numbers.includes(number) ? [group] : [])),
  };
}

/** Only the hash, for a function that needs to know no more. */
export function secretNumberId(client: SecretsManagerClient, pepperId: string): Identity['numberId'] {
  const pepper = once(() => fetchSecret(client, pepperId));
  return async (number) =>
    createHmac('sha256', await pepper())
      .update(number)
      .digest('base64url');
}

async function fetchSecret(client: SecretsManagerClient, id: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
  if (SecretString === undefined || SecretString === '') throw new BadSecret('a secret is empty');
  return SecretString;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps the first success; a failure is forgotten, so that the next event tries again. */
function once<T>(get: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= get().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
