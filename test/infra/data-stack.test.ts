import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../shared/adapters/dynamodb/layout.ts';
import { resourcesOf, stable, templatesOf } from './synthesised.ts';

const production = templatesOf('production').data;
const dev = templatesOf('dev').data;

function tableIn(template: typeof production) {
  const [table] = resourcesOf(template, 'AWS::DynamoDB::Table');
  if (table === undefined) throw new Error('no table');
  return table;
}

describe('the data stack', () => {
  it('changes only where somebody means it to', () => {
    expect(stable(production)).toMatchSnapshot();
  });

  it('keeps the table from being deleted in production, and only there', () => {
    expect(tableIn(production).properties.DeletionProtectionEnabled).toBe(true);
    expect(tableIn(production).deletionPolicy).toBe('Retain');
    expect(tableIn(dev).properties.DeletionProtectionEnabled).toBe(false);
    expect(tableIn(dev).deletionPolicy).toBe('Delete');
  });

  it('can go back to any second of the last 35 days', () => {
    expect(tableIn(production).properties.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
    });
  });

  it('forgets rows by `expiresAt`, pays by request and encrypts with the customer key', () => {
    const { properties } = tableIn(production);
    expect(properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAt', Enabled: true });
    expect(properties.BillingMode).toBe('PAY_PER_REQUEST');
    expect(properties.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' });
  });

  it('has a sparse index of what is due and one of what is urgent, with keys alone', () => {
    const index = (name: string, shard: string, at: string) => ({
      IndexName: name,
      KeySchema: [
        { AttributeName: shard, KeyType: 'HASH' },
        { AttributeName: at, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    });
    expect(tableIn(production).properties.GlobalSecondaryIndexes).toEqual([
      index('due', 'dueShard', 'dueAt'),
      index('urgent', 'urgentShard', 'urgentDueAt'),
    ]);
    expect(tableIn(production).properties.AttributeDefinitions).toContainEqual({
      AttributeName: 'urgentDueAt',
      AttributeType: 'N',
    });
  });

  it('never loses the pepper, in no stage: every STOP hangs on it', () => {
    for (const template of [production, dev]) {
      const [pepper] = resourcesOf(template, 'AWS::SecretsManager::Secret');
      expect(pepper?.deletionPolicy).toBe('Retain');
      // Another id or another way to generate it would make CloudFormation replace it.
      expect(pepper?.id).toBe('Pepper2B9638F2');
      expect(pepper?.properties.GenerateSecretString).toEqual({ ExcludePunctuation: true, PasswordLength: 64 });
    }
  });

  it('never loses the key either: the kept pepper and the backups can be read with it alone', () => {
    for (const template of [production, dev]) {
      expect(resourcesOf(template, 'AWS::KMS::Key').map(({ deletionPolicy }) => deletionPolicy)).toEqual(['Retain']);
    }
  });

  it('forgets by the very attribute that the adapter writes, in seconds, which no local table would notice', () => {
    const row = attributesOf({ pk: 'a', sk: 'b', values: {}, expiresAt: 90_000 });
    expect(row[tableIn(production).properties.TimeToLiveSpecification.AttributeName]).toBe(90);
  });

  it('lets those encrypt who put messages into topics and queues, and the logs of this account alone', () => {
    const [key] = resourcesOf(production, 'AWS::KMS::Key');
    const statements: readonly { Sid?: string; Principal: unknown; Condition?: unknown }[] =
      key?.properties.KeyPolicy.Statement;
    expect(key?.properties.EnableKeyRotation).toBe(true);
    expect(statements.find(({ Sid }) => Sid === 'Messages')).toMatchObject({
      Principal: {
        Service: ['sms-voice.amazonaws.com', 'sns.amazonaws.com', 'events.amazonaws.com', 'cloudwatch.amazonaws.com'],
      },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
    });
    expect(JSON.stringify(statements.find(({ Sid }) => Sid === 'LogGroups')?.Condition)).toContain('AWS::AccountId');
  });
});
