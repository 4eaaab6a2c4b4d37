import { describe, expect, it } from 'vitest';
import { noticesOf, tollFreeNotice } from '../../infra/check-config.ts';
import { configs } from '../../infra/config.ts';
import { reviewBy, reviewedOn } from '../../shared/state/crisis-lines.ts';
import { resourcesOf, target, templatesOf } from './synthesised.ts';

const template = templatesOf('production').service;
const json = template.toJSON();
const reviewed = Date.parse(reviewedOn);

describe('the inbound topic', () => {
  const topic = resourcesOf(template, 'AWS::SNS::Topic').find(
    ({ properties }) => properties.TopicName === 'steadyline-production-inbound',
  );
  const policy = resourcesOf(template, 'AWS::SNS::TopicPolicy').find(
    ({ properties }) => target(properties.Topics) === topic?.id,
  );
  const statements = policy?.properties.PolicyDocument.Statement;

  it('takes texts from the SMS service of this account alone (RULES 12)', () => {
    const allowed = statements.filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Principal: { Service: 'sms-voice.amazonaws.com' },
      Action: 'sns:Publish',
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });

  it('refuses a forged text from any identity, the functions of the service included', () => {
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
      }),
    );
  });

  it('hands each text to its queue in the envelope that has the time', () => {
    const subscription = resourcesOf(template, 'AWS::SNS::Subscription').find(
      ({ properties }) => properties.Protocol === 'sqs',
    );
    expect(subscription?.properties.RawMessageDelivery).toBe(false);
    expect(target(subscription?.properties.TopicArn)).toBe(topic?.id);
  });
});

describe('receipts', () => {
  const groups = resourcesOf(template, 'AWS::Logs::LogGroup').filter(({ properties }) => properties.LogGroupName);

  it('land in the two log groups that SNS names, for a week, under the customer key (RULES 39, 60)', () => {
    const names = groups.map(({ properties }) => properties.LogGroupName['Fn::Join'][1].map(spelled).join(''));
    const first = 'sns/AWS::Region/AWS::AccountId/DirectPublishToPhoneNumber';
    expect(names).toEqual([first, `${first}/Failure`]);
    for (const { properties } of groups) {
      expect(properties).toMatchObject({ RetentionInDays: 7, KmsKeyId: { 'Fn::ImportValue': expect.any(String) } });
    }
  });

  it('are read by record-receipts alone, all of them', () => {
    const filters = resourcesOf(template, 'AWS::Logs::SubscriptionFilter');
    expect(filters.map(({ properties }) => target(properties.LogGroupName))).toEqual(groups.map(({ id }) => id));
    for (const { properties } of filters) {
      expect(properties.FilterPattern).toBe('');
      expect(target(properties.DestinationArn)).toMatch(/^RecordReceiptsFunction/);
    }
    const readers = JSON.stringify(resourcesOf(template, 'AWS::IAM::Role'));
    expect(readers).not.toMatch(/logs:(Get|Filter|StartQuery|StartLiveTail)/);
  });

  it('are turned on for the account, transactional and without sampling', () => {
    const [setting] = resourcesOf(template, 'Custom::SmsDeliveryLogging');
    for (const call of [setting?.properties.Create, setting?.properties.Update]) {
      const text = call['Fn::Join'][1].map(spelled).join('');
      expect(JSON.parse(text)).toMatchObject({
        service: 'SNS',
        action: 'SetSMSAttributes',
        parameters: { attributes: { DefaultSMSType: 'Transactional', DeliveryStatusSuccessSamplingRate: '100' } },
      });
    }
  });
});

describe('the number', () => {
  const [number] = Object.values(template.findResources('AWS::SMSVOICE::PhoneNumber'));

  it('is a parameter, unless the stack is asked to own one', () => {
    expect(json.Parameters.OwnNumber.Default).toBe('none');
    expect(json.Conditions.OwnsNumber).toEqual({ 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'OwnNumber' }, 'none'] }] });
    expect(number?.Condition).toBe('OwnsNumber');
    const receiveText = resourcesOf(template, 'AWS::Lambda::Function').find(({ id }) => id.startsWith('ReceiveText'));
    expect(receiveText?.properties.Environment.Variables.ORIGINATION_NUMBER['Fn::If']).toEqual([
      'OwnsNumber',
      { 'Fn::GetAtt': [expect.any(String), 'PhoneNumber'] },
      { Ref: 'OriginationNumber' },
    ]);
  });

  it('leaves HELP and STOP to the service, and hands it every text (RULES 40)', () => {
    expect(number?.Properties).toMatchObject({
      SelfManagedOptOutsEnabled: true,
      DeletionProtectionEnabled: true,
      NumberCapabilities: ['SMS'],
    });
    expect(number?.Properties.TwoWay.Enabled).toBe(true);
    expect(target(number?.Properties.TwoWay.ChannelArn)).toMatch(/^InboundTopic/);
  });

  it('is set up only when the topic lets the SMS service in', () => {
    expect(number?.DependsOn).toContainEqual(expect.stringMatching(/^InboundTopicPolicy/));
  });

  it('may be used by SNS for this account', () => {
    const [policy] = Object.values(template.findResources('AWS::SMSVOICE::ResourcePolicy'));
    expect(policy?.Condition).toBe('OwnsNumber');
    expect(policy?.Properties.PolicyDocument.Statement[0]).toMatchObject({
      Principal: { Service: 'sns.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });

  it('is said aloud when it is toll-free (RULES 59)', () => {
    const { production } = configs;
    expect(noticesOf(production, reviewed)).toEqual([]);
    const tollFree = { ...production.number, kind: 'toll-free' } as const;
    expect(noticesOf({ ...production, number: tollFree }, reviewed)).toEqual([tollFreeNotice]);
    const e164 = '+18885550100';
    expect(noticesOf({ ...production, number: { ...production.number, e164 } }, reviewed)).toEqual([tollFreeNotice]);
    expect(json.Outputs.TollFreeNotice).toMatchObject({ Condition: 'OwnsTollFreeNumber', Value: tollFreeNotice });
  });
});

describe('a deployment says aloud', () => {
  it('RULES 21: that the crisis lines want a review, from its date on and not before', () => {
    const due = Date.parse(reviewBy);
    expect(noticesOf(configs.production, due - 1)).toEqual([]);
    expect(noticesOf(configs.production, due)).toEqual([expect.stringContaining(`by ${reviewBy}`)]);
  });

  it('that a number may carry more than SNS publishes', () => {
    const number = { kind: 'short-code', partsPerSecond: 100, e164: '' } as const;
    expect(noticesOf({ ...configs.production, number }, reviewed)).toEqual([expect.stringContaining('100 parts')]);
  });
});

describe('coordinators', () => {
  it('come by a parameter that nobody is shown, nobody by default, into a secret', () => {
    expect(json.Parameters.Coordinators).toMatchObject({ NoEcho: true, Default: '{}' });
    const [secret] = resourcesOf(template, 'AWS::SecretsManager::Secret');
    expect(secret?.properties.SecretString).toEqual({ Ref: 'Coordinators' });
  });
});

describe('the pages', () => {
  it('are found under the address of the config, and the API behind it is told too', () => {
    const siteUrl = 'https://line.example';
    const { Outputs } = templatesOf('production', { ...configs.production, siteUrl }).service.toJSON();
    expect(Outputs.SiteUrl.Value).toBe(siteUrl);
    expect(Outputs.ApiUrl.Value).toEqual({ 'Fn::GetAtt': [expect.any(String), 'ApiEndpoint'] });
  });

  it('are throttled, and their access log holds no address and no path', () => {
    const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage');
    expect(stage?.properties.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 40, ThrottlingRateLimit: 20 });
    expect(stage?.properties.AccessLogSettings.Format).not.toMatch(/sourceIp|userAgent|path|authorizer/i);
  });
});

/** A part of a joined text: itself, or the pseudo parameter or resource that it refers to. */
function spelled(part: unknown): string {
  return typeof part === 'string' ? part : target(part);
}
