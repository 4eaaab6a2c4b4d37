import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ConfigError } from '../check-config.ts';
import { allow, maySend, mayText, mayUseKey } from '../permissions.ts';
import { type Foundations, nameOf } from './foundations.ts';

export interface ServiceFunctionProps {
  readonly foundations: Foundations;
  /** Folder under functions/ and under the bundles. */
  readonly name: string;
  readonly description: string;
  readonly timeout: Duration;
  /** MB; CPU comes with it. Default 512. */
  readonly memory?: number;
}

/** One of the service's Lambdas: its bundle, a role that may do only what is said, an encrypted log that ends. */
export class ServiceFunction extends Construct {
  readonly lambda: lambda.Function;
  private readonly permissions = new iam.PolicyDocument();

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { stage, config, version, distDirectory } = props.foundations;
    const logGroup = serviceLogGroup(this, 'Log', props.foundations);
    this.allow(mayUseKey(props.foundations.key), mayWriteLog(logGroup));
    this.lambda = new lambda.Function(this, 'Function', {
      functionName: nameOf(props.foundations, props.name),
      description: props.description,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'index.handler',
      // The source map and the size report stay at home: they would only slow the cold start.
      code: lambda.Code.fromAsset(bundleOf(props.name, distDirectory), { exclude: ['*.map', 'meta.json'] }),
      timeout: props.timeout,
      memorySize: props.memory ?? 512,
      role: this.createRole(),
      logGroup,
      environment: {
        STAGE: stage,
        SERVICE_VERSION: version,
        LOG_LEVEL: config.logLevel,
        POWERTOOLS_SERVICE_NAME: 'steadyline',
        POWERTOOLS_METRICS_NAMESPACE: 'Steadyline',
      },
    });
  }

  /** Adds permissions; they all stand in the role itself, so that it is whole before anything uses it. */
  allow(...statements: readonly iam.PolicyStatement[]): this {
    this.permissions.addStatements(...statements);
    return this;
  }

  /** Lets it text any phone. */
  allowTexting(): this {
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'SNS Publish to a phone number has no ARN; the topics of the service refuse identities themselves.',
    });
    return this.allow(mayText());
  }

  /** Adds environment variables. */
  knows(environment: Readonly<Record<string, string>>): this {
    for (const [name, value] of Object.entries(environment)) this.lambda.addEnvironment(name, value);
    return this;
  }

  /**
   * Lambda queues asynchronous events itself (from EventBridge, Scheduler, CloudWatch Logs); what still fails
   * after `retries` goes to `deadLetters` and is never lost.
   */
  keepFailures(deadLetters: IQueue, options: { readonly retries: 0 | 1 | 2; readonly maxAge: Duration }): this {
    this.allow(maySend(deadLetters));
    new lambda.CfnEventInvokeConfig(this, 'Failures', {
      functionName: this.lambda.functionName,
      qualifier: '$LATEST',
      maximumRetryAttempts: options.retries,
      maximumEventAgeInSeconds: options.maxAge.toSeconds(),
      destinationConfig: { onFailure: { destination: deadLetters.queueArn } },
    });
    return this;
  }

  private createRole(): iam.Role {
    return new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { Work: this.permissions },
    });
  }
}

function bundleOf(name: string, distDirectory: string): string {
  const folder = join(distDirectory, name);
  if (!existsSync(folder)) throw new ConfigError(`The bundle of ${name} is missing: run npm run build first.`);
  return folder;
}

/** A log group under the customer key that forgets after the stage's retention. */
export function serviceLogGroup(scope: Construct, id: string, { config, key }: Foundations): logs.LogGroup {
  const retention = {
    7: logs.RetentionDays.ONE_WEEK,
    30: logs.RetentionDays.ONE_MONTH,
    90: logs.RetentionDays.THREE_MONTHS,
  };
  return new logs.LogGroup(scope, id, {
    retention: retention[config.logRetentionDays],
    encryptionKey: key,
    removalPolicy: RemovalPolicy.DESTROY,
  });
}

export function mayWriteLog(logGroup: logs.ILogGroup): iam.PolicyStatement {
  return allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
}
