import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { BadSecret, secretIdentity } from '../../shared/adapters/secretsmanager/identity.ts';

const aws = mockClient(SecretsManagerClient);
const identity = () =>
  secretIdentity(new SecretsManagerClient({}), { pepper: 'the-pepper', coordinators: 'the-coordinators' });
const holds = (SecretId: string, SecretString: string) =>
  aws.on(GetSecretValueCommand, { SecretId }).resolves({ SecretString });
const fetches = (id: string) =>
  aws.commandCalls(GetSecretValueCommand).filter((call) => call.args[0].input.SecretId === id).length;

const number = '+18015550101';

beforeEach(() => {
  aws.reset();
  holds('the-pepper', 'salt and pepper');
  holds('the-coordinators', JSON.stringify({ riverside: [number], hillside: ['+18015550102', number] }));
});

describe('the identity of a number', () => {
  it('is a keyed hash that holds nothing of the number', async () => {
    const id = await identity().numberId(number);
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(id).not.toContain('5550101');
    expect(await identity().numberId(number)).toBe(id);
  });

  it('is another one for another number, and under another pepper', async () => {
    const id = await identity().numberId(number);
    expect(await identity().numberId('+18015550102')).not.toBe(id);
    holds('the-pepper', 'another pepper');
    expect(await identity().numberId(number)).not.toBe(id);
  });

  it('costs one fetch of the pepper, however many numbers ask at once', async () => {
    const one = identity();
    await Promise.all([one.numberId(number), one.numberId('+18015550102'), one.numberId(number)]);
    await one.numberId(number);
    expect(fetches('the-pepper')).toBe(1);
  });

  it('asks again after a failure, for the next text may find the secret', async () => {
    const one = identity();
    aws
      .on(GetSecretValueCommand, { SecretId: 'the-pepper' })
      .rejectsOnce(new Error('down'))
      .resolves({ SecretString: 'x' });
    await expect(one.numberId(number)).rejects.toThrow('down');
    await expect(one.numberId(number)).resolves.toMatch(/^[\w-]{43}$/);
  });

  it('is refused without a pepper: an empty key would make ids that anyone can make', async () => {
    holds('the-pepper', '');
    await expect(identity().numberId(number)).rejects.toBeInstanceOf(BadSecret);
  });

  it('gives each new person an id of its own', () => {
    const one = identity();
    expect(one.newPersonId()).not.toBe(one.newPersonId());
    expect(one.newSecret()).toMatch(/^[\w-]{22}$/);
    expect(one.newSecret()).not.toBe(one.newSecret());
  });
});

describe('the coordinators', () => {
  it('are named by group', async () => {
    const one = identity();
    expect(await one.namedFor(number)).toEqual(['riverside', 'hillside']);
    expect(await one.namedFor('+18015550103')).toEqual([]);
    expect(fetches('the-coordinators')).toBe(1);
  });

  it.each(['not json', '[]', '{"riverside":"+18015550101"}'])(
    'that are not of their form are a named error, which does not show them: %s',
    async (secret) => {
      holds('the-coordinators', secret);
      const failure = identity().namedFor(number);
      await expect(failure).rejects.toBeInstanceOf(BadSecret);
      await expect(failure).rejects.not.toThrow('5550101');
    },
  );
});
