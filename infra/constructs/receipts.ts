import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import { LambdaDestination } from 'aws-cdk-lib/aws-logs-destinations';
import * as custom from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { allow } from '../permissions.ts';
import type { Foundations } from './foundations.ts';
import { mayWriteLog, type ServiceFunction, serviceLogGroup } from './service-function.ts';

/** The type by which the local runner knows the one custom resource of the stack. */
export const deliveryLoggingType = 'Custom::SmsDeliveryLogging';

/**
 * What became of each text: SNS writes a receipt into two log groups whose names it fixes, and record-receipts
 * reads them. They hold whole numbers (RULES 60): customer key, one week, no other reader.
 */
export class Receipts extends Construct {
  constructor(scope: Construct, id: string, foundations: Foundations, recorder: ServiceFunction) {
    super(scope, id);
    const { region, account } = Stack.of(this);
    const delivered = `sns/${region}/${account}/DirectPublishToPhoneNumber`;
    const groups = [
      this.receiptLog('Delivered', delivered, foundations),
      this.receiptLog('Failed', `${delivered}/Failure`, foundations),
    ];
    const destination = new LambdaDestination(recorder.lambda);
    for (const group of groups) {
      group.addSubscriptionFilter('ToRecorder', { destination, filterPattern: logs.FilterPattern.allEvents() });
    }
    this.turnOn(foundations, groups);
  }

  private receiptLog(id: string, logGroupName: string, { key }: Foundations): logs.LogGroup {
    return new logs.LogGroup(this, id, {
      logGroupName,
      retention: logs.RetentionDays.ONE_WEEK,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  /** CloudFormation has no type for the account's SMS settings, so one call of SetSMSAttributes makes them. */
  private turnOn(foundations: Foundations, groups: readonly logs.LogGroup[]): void {
    const writer = this.logWriter(groups);
    const call: custom.AwsSdkCall = {
      service: 'SNS',
      action: 'SetSMSAttributes',
      parameters: {
        attributes: {
          DefaultSMSType: 'Transactional',
          DeliveryStatusIAMRole: writer.roleArn,
          DeliveryStatusSuccessSamplingRate: '100',
        },
      },
      physicalResourceId: custom.PhysicalResourceId.of('sms-delivery-logging'),
    };
    const setting = new custom.AwsCustomResource(this, 'DeliveryLogging', {
      resourceType: deliveryLoggingType,
      onCreate: call,
      onUpdate: call,
      installLatestAwsSdk: false,
      timeout: Duration.minutes(1),
      ...this.setupIdentity(foundations, writer),
    });
    setting.node.addDependency(...groups);
  }

  /** The role and the log of the small function by which CloudFormation makes the call. */
  private setupIdentity(foundations: Foundations, writer: iam.Role): { logGroup: logs.LogGroup; role: iam.Role } {
    const logGroup = serviceLogGroup(this, 'SetupLog', foundations);
    const statements = [
      mayWriteLog(logGroup),
      allow(['sns:SetSMSAttributes'], '*'),
      allow(['iam:PassRole'], writer.roleArn),
    ];
    const role = new iam.Role(this, 'SetupRole', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { Work: new iam.PolicyDocument({ statements }) },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'The SMS settings of an account have no ARN; the one action is SetSMSAttributes.',
    });
    return { logGroup, role };
  }

  private logWriter(groups: readonly logs.LogGroup[]): iam.Role {
    return new iam.Role(this, 'Writer', {
      description: 'SNS writes the receipts of texts with it, into the two receipt logs alone.',
      assumedBy: new iam.ServicePrincipal('sns.amazonaws.com'),
      inlinePolicies: {
        Work: new iam.PolicyDocument({
          statements: [
            allow(
              ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
              ...groups.map((group) => group.logGroupArn),
            ),
          ],
        }),
      },
    });
  }
}
