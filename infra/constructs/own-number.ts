import { CfnCondition, CfnOutput, CfnParameter, Fn, Stack, Validations } from 'aws-cdk-lib';
import * as smsvoice from 'aws-cdk-lib/aws-smsvoice';
import { Construct } from 'constructs';
import type { InboundTopic } from './inbound-topic.ts';

export interface OwnNumberProps {
  readonly inbound: InboundTopic;
  readonly supportContact: string;
  readonly keep: boolean;
  /** Default of the parameter OriginationNumber. */
  readonly defaultNumber: string;
}

/** Where texts come from: a number the account has already, or one that the stack requests and sets up. */
export class OwnNumber extends Construct {
  /** E.164: the stack's own number, else the parameter's. */
  readonly e164: string;
  /** Holds where the stack's own number is toll-free (RULES 59). */
  readonly isTollFree: CfnCondition;

  constructor(scope: Construct, id: string, props: OwnNumberProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const origination = new CfnParameter(stack, 'OriginationNumber', {
      description: 'The number that texts come from, E.164 (as +18015550100). Empty: none yet, or OwnNumber.',
      allowedPattern: '^(\\+[1-9][0-9]{6,14})?$',
      default: props.defaultNumber,
    });
    const kind = new CfnParameter(stack, 'OwnNumber', {
      description: 'Kind of number that the stack requests and owns (billed monthly), or none. See docs/deploy.md.',
      allowedValues: ['none', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR'],
      default: 'none',
    });
    const owns = new CfnCondition(stack, 'OwnsNumber', {
      expression: Fn.conditionNot(Fn.conditionEquals(kind.valueAsString, 'none')),
    });
    this.isTollFree = new CfnCondition(stack, 'OwnsTollFreeNumber', {
      expression: Fn.conditionEquals(kind.valueAsString, 'TOLL_FREE'),
    });
    const number = this.request(kind.valueAsString, props);
    // The topic's policy first: two-way texting is refused on a topic that does not let the SMS service in.
    number.node.addDependency(props.inbound.topic);
    number.cfnOptions.condition = owns;
    this.letSnsSend(number).cfnOptions.condition = owns;
    new CfnOutput(stack, 'OwnNumberE164', {
      value: number.attrPhoneNumber,
      description: 'The number that the stack requested.',
      condition: owns,
    });
    Validations.of(stack).acknowledge({
      id: 'CloudFormation-Validate::W1030',
      reason: 'The parameter OwnNumber may be "none", and then there is no number whose type that could be.',
    });
    this.e164 = Fn.conditionIf(owns.logicalId, number.attrPhoneNumber, origination.valueAsString).toString();
  }

  private request(numberType: string, props: OwnNumberProps): smsvoice.CfnPhoneNumber {
    return new smsvoice.CfnPhoneNumber(this, 'Number', {
      isoCountryCode: 'US',
      numberType,
      numberCapabilities: ['SMS'],
      deletionProtectionEnabled: props.keep,
      // Else AWS answers whatever begins with HELP or STOP itself, "Help me, he isn't breathing" too (RULES 40).
      selfManagedOptOutsEnabled: true,
      // AWS wants these texts; with opt-outs self-managed it never sends them.
      mandatoryKeywords: {
        help: { message: `Steadyline: ${props.supportContact}. Reply STOP to end. In danger: 911. Crisis: 988.` },
        stop: { message: `Steadyline: you get no more texts. START brings you back. Crisis: 988.` },
      },
      // No channel role: the topic's own policy lets the SMS service of this account in, and nobody else (RULES 12).
      twoWay: { enabled: true, channelArn: props.inbound.topic.topicArn },
    });
  }

  /** A number of one's own is closed to SNS until its policy says otherwise. */
  private letSnsSend(number: smsvoice.CfnPhoneNumber): smsvoice.CfnResourcePolicy {
    return new smsvoice.CfnResourcePolicy(this, 'SnsMaySend', {
      resourceArn: number.attrArn,
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: 'sms-voice:SendTextMessage',
            Resource: number.attrArn,
            Condition: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
          },
        ],
      },
    });
  }
}
