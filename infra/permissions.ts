import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

// Each permission names its actions and its one resource. None has a condition: the local runner judges action and
// resource alone, and what runs there must be what is deployed (DESIGN 5).

export type TableAction = 'BatchGetItem' | 'BatchWriteItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem';

/** Use of the customer key. DynamoDB asks for all of these in the caller's name, queues and secrets for two. */
export function mayUseKey(key: IKey): PolicyStatement {
  return allow(
    ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
    key.keyArn,
  );
}

export function mayUseTable(table: Table, actions: readonly TableAction[]): PolicyStatement {
  return allow(
    actions.map((action) => `dynamodb:${action}`),
    table.tableArn,
  );
}

/** Query of named indexes; never `index/*`. */
export function mayQueryIndexes(table: Table, indexNames: readonly string[]): PolicyStatement {
  return allow(['dynamodb:Query'], ...indexNames.map((name) => `${table.tableArn}/index/${name}`));
}

export function maySend(...queues: readonly IQueue[]): PolicyStatement {
  return allow(['sqs:SendMessage'], ...queues.map((queue) => queue.queueArn));
}

/** What a Lambda event source does in the name of the function that it feeds. */
export function mayConsume(queue: IQueue): PolicyStatement {
  return allow(
    ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
    queue.queueArn,
  );
}

export function mayAnnounce(bus: EventBus): PolicyStatement {
  return allow(['events:PutEvents'], bus.eventBusArn);
}

export function mayReadSecrets(...secrets: readonly Secret[]): PolicyStatement {
  return allow(['secretsmanager:GetSecretValue'], ...secrets.map((secret) => secret.secretArn));
}

/** A text to a phone has no ARN: IAM offers `*` and nothing narrower. Our topics refuse their own publishers. */
export function mayText(): PolicyStatement {
  return allow(['sns:Publish'], '*');
}

export function allow(actions: readonly string[], ...resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: [...actions], resources: [...resources] });
}
