import { RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

export interface DataStackProps extends StackProps {
  /** Production: nothing here can be deleted, by hand or with the stack. */
  readonly keepData: boolean;
}

/** The sparse indexes of what is due; their names are part of the contract with the functions (DESIGN 2). */
export const dueIndex = { indexName: 'due', shard: 'dueShard', at: 'dueAt' } as const;
export const urgentIndex = { indexName: 'urgent', shard: 'urgentShard', at: 'urgentDueAt' } as const;

/** What must outlive every deployment: the key, the table, the pepper. */
export class DataStack extends Stack {
  readonly key: kms.IKey;
  readonly table: dynamodb.Table;
  readonly pepper: secretsmanager.Secret;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props);
    const removalPolicy = props.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = this.createKey();
    this.table = this.createTable(removalPolicy, props.keepData);
    this.pepper = this.createPepper();
  }

  /** Kept with every stage, as the pepper is: what it encrypts cannot be read without it, nor can the backups. */
  private createKey(): kms.Key {
    const key = new kms.Key(this, 'Key', {
      description: 'Encrypts what Steadyline keeps: table, queues, topics, logs, secrets.',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // CloudWatch Logs encrypts under its regional principal, for log groups of this account alone.
    key.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'LogGroups',
        principals: [new iam.ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': this.formatArn({ service: 'logs', resource: '*' }),
          },
        },
      }),
    );
    // Who puts messages into our encrypted topics and queues: the SMS service (inbound texts), SNS (topic to queue),
    // EventBridge (dead letters), CloudWatch (alarms). No SourceAccount here: AWS does not promise it for each of
    // these calls and a missing one would lose texts silently; the topic and queue policies hold it instead.
    key.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'Messages',
        principals: ['sms-voice', 'sns', 'events', 'cloudwatch'].map(
          (service) => new iam.ServicePrincipal(`${service}.amazonaws.com`),
        ),
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
    return key;
  }

  private createTable(removalPolicy: RemovalPolicy, deletionProtection: boolean): dynamodb.Table {
    const table = new dynamodb.Table(this, 'Table', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'sk', type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expiresAt',
      deletionProtection,
      removalPolicy,
    });
    for (const { indexName, shard, at } of [dueIndex, urgentIndex]) {
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: shard, type: dynamodb.AttributeType.STRING },
        sortKey: { name: at, type: dynamodb.AttributeType.NUMBER },
        projectionType: dynamodb.ProjectionType.KEYS_ONLY,
      });
    }
    return table;
  }

  /**
   * The pepper of the HMAC over phone numbers. It is kept with every stage and never made anew: another pepper and
   * no number finds its person, and every STOP is forgotten. So neither its logical id nor how it is generated
   * may change; CloudFormation would generate another.
   */
  private createPepper(): secretsmanager.Secret {
    const pepper = new secretsmanager.Secret(this, 'Pepper', {
      description: 'Pepper of the HMAC over phone numbers. Never regenerate: every STOP hangs on it.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      encryptionKey: this.key,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(pepper).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'A rotated pepper would orphan every number row and with it every opt-out; it changes only by a migration.',
    });
    return pepper;
  }
}
