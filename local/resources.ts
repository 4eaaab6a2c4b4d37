/** The resource types that the runner knows: what `Ref` and `Fn::GetAtt` answer for each, and which only exist in AWS. */
import { LocalError } from './json.ts';

/** What a resource is called, once its name has been worked out. */
export interface Identity {
  type: string;
  logicalId: string;
  name: string;
  region: string;
  account: string;
  /** The loopback endpoint, for queue URLs. */
  endpoint: string;
  /** Where the HTTP API answers. */
  site: string;
}

type Value = 'arn' | 'name' | 'url' | 'site';

interface Kind {
  /** The property that names the resource; without it the name is made of stack and logical id. */
  named?: string;
  /** `service:resource` of the ARN, after account and region. */
  arn: (name: string) => string;
  /** True where an ARN has no region and account in front, as IAM's has no region. */
  global?: boolean;
  /** What `Ref` gives: the name unless said otherwise. */
  ref?: Value;
  attributes: Record<string, Value>;
}

const table: Kind = {
  named: 'TableName',
  arn: (name) => `dynamodb:table/${name}`,
  attributes: { Arn: 'arn', TableId: 'name' },
};

/** Types whose work the runner does. */
const running: Record<string, Kind> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': {
    named: 'QueueName',
    arn: (name) => `sqs:${name}`,
    ref: 'url',
    attributes: { Arn: 'arn', QueueName: 'name', QueueUrl: 'url' },
  },
  'AWS::SNS::Topic': {
    named: 'TopicName',
    arn: (name) => `sns:${name}`,
    ref: 'arn',
    attributes: { TopicArn: 'arn', TopicName: 'name' },
  },
  'AWS::Lambda::Function': {
    named: 'FunctionName',
    arn: (name) => `lambda:function:${name}`,
    attributes: { Arn: 'arn' },
  },
  'AWS::IAM::Role': {
    named: 'RoleName',
    arn: (name) => `iam:role/${name}`,
    global: true,
    attributes: { Arn: 'arn', RoleId: 'name' },
  },
  'AWS::Events::EventBus': {
    named: 'Name',
    arn: (name) => `events:event-bus/${name}`,
    attributes: { Arn: 'arn', Name: 'name' },
  },
  'AWS::Events::Rule': { named: 'Name', arn: (name) => `events:rule/${name}`, attributes: { Arn: 'arn' } },
  'AWS::Scheduler::Schedule': {
    named: 'Name',
    arn: (name) => `scheduler:schedule/default/${name}`,
    attributes: { Arn: 'arn' },
  },
  'AWS::SecretsManager::Secret': {
    named: 'Name',
    arn: (name) => `secretsmanager:secret:${name}-L0ca1s`,
    ref: 'arn',
    attributes: { Id: 'arn' },
  },
  'AWS::ApiGatewayV2::Api': {
    arn: (name) => `apigateway:/apis/${name}`,
    attributes: { ApiEndpoint: 'site', ApiId: 'name' },
  },
  'AWS::KMS::Key': { arn: (name) => `kms:key/${name}`, attributes: { Arn: 'arn', KeyId: 'name' } },
  'AWS::Logs::LogGroup': {
    named: 'LogGroupName',
    arn: (name) => `logs:log-group:${name}:*`,
    attributes: { Arn: 'arn' },
  },
};

/** Types that are read with the resources above, or do nothing that can be seen on one machine. */
const passive = new Set([
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::Budgets::Budget',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::KMS::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::Logs::SubscriptionFilter',
  'AWS::SMSVOICE::ConfigurationSet',
  'AWS::SMSVOICE::OptOutList',
  'AWS::SMSVOICE::PhoneNumber',
  'AWS::SMSVOICE::Pool',
  'AWS::SMSVOICE::ResourcePolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::ScheduleGroup',
  'Custom::SmsDeliveryLogging',
]);

/** @throws LocalError for a type that the runner does not know. */
export function checkType(type: string, where: string): void {
  if (running[type] === undefined && !passive.has(type)) {
    throw new LocalError(`${where} is a ${type}, a resource type that the local runner does not know`);
  }
}

/** The property that names a resource of this type, if it may be named. */
export function namingProperty(type: string): string | undefined {
  return running[type]?.named;
}

export function arnOf(identity: Identity): string {
  const kind = running[identity.type];
  const path = kind ? kind.arn(identity.name) : `local:${identity.name}`;
  const at = path.indexOf(':');
  const region = kind?.global ? '' : identity.region;
  return `arn:aws:${path.slice(0, at)}:${region}:${identity.account}:${path.slice(at + 1)}`;
}

export function refOf(identity: Identity): string {
  return shown(identity, running[identity.type]?.ref ?? 'name');
}

/** @throws LocalError for an attribute that the runner cannot give. */
export function attributeOf(identity: Identity, attribute: string): string {
  const kind = running[identity.type];
  if (kind === undefined) return attribute.endsWith('Arn') ? arnOf(identity) : identity.name;
  const value = kind.attributes[attribute];
  if (value === undefined) {
    throw new LocalError(
      `${identity.logicalId}.${attribute}: the local runner knows no such attribute of ${identity.type}`,
    );
  }
  return shown(identity, value);
}

function shown(identity: Identity, value: Value): string {
  switch (value) {
    case 'arn':
      return arnOf(identity);
    case 'name':
      return identity.name;
    case 'url':
      return `${identity.endpoint}/${identity.account}/${identity.name}`;
    case 'site':
      return identity.site;
  }
}
