import { Duration, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { Alarm } from './alarm.ts';
import { type Foundations, nameOf } from './foundations.ts';
import { type ServiceFunction, serviceLogGroup } from './service-function.ts';

// Pages for a few thousand people: generous for them, and a ceiling on what a flood can cost.
const throttle = { rateLimit: 20, burstLimit: 40 };

// Neither the address nor the path of a visitor: paths may hold one-time links (RULES 41, 44).
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    method: '$context.httpMethod',
    route: '$context.routeKey',
    status: '$context.status',
    latencyMs: '$context.responseLatency',
    bytes: '$context.responseLength',
  }),
);

/** The public pages behind a throttled HTTP API. */
export class PublicWeb extends Construct {
  /** Address without a slash at its end. */
  readonly url: string;
  /** The API's own address, which `url` is unless the config names another. */
  readonly apiUrl: string;

  constructor(scope: Construct, id: string, foundations: Foundations, web: ServiceFunction) {
    super(scope, id);
    const api = new apigateway.HttpApi(this, 'Api', {
      apiName: nameOf(foundations, 'web'),
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('ToWeb', web.lambda),
    });
    new apigateway.HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new apigateway.LogGroupLogDestination(serviceLogGroup(this, 'AccessLog', foundations)),
        format: accessLogFormat,
      },
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'What it is, how to join, privacy and terms are public; pages with data check their session and role in web itself.',
    });
    this.apiUrl = api.apiEndpoint;
    this.url = foundations.config.siteUrl ?? this.apiUrl;
    new Alarm(this, 'Errors', {
      foundations,
      name: 'web-errors',
      errorImpact: 'The pages that explain the service, its privacy and its health fail; texts go on.',
      metric: web.lambda.metricErrors({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 3,
    });
  }
}
