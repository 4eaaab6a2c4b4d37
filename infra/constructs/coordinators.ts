import { CfnParameter, RemovalPolicy, SecretValue, Stack, Validations } from 'aws-cdk-lib';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Foundations } from './foundations.ts';

/** Who coordinates which group: their numbers, which stand in a secret and in no file. */
export class Coordinators extends Construct {
  readonly secret: secretsmanager.Secret;

  constructor(scope: Construct, id: string, { config, key }: Foundations) {
    super(scope, id);
    const parameter = new CfnParameter(Stack.of(this), 'Coordinators', {
      description: 'Coordinators of each group as JSON: {"riverside":["+18015550100"]}. Each is asked by text first.',
      noEcho: true,
      allowedPattern: '^\\{[\\s\\S]*\\}$',
      constraintDescription: 'must be a JSON object of lists of E.164 numbers by group id',
      default: JSON.stringify(config.sampleCoordinators ?? {}),
    });
    this.secret = new secretsmanager.Secret(this, 'Secret', {
      description: 'Coordinators of each group, by group id.',
      secretStringValue: SecretValue.cfnParameter(parameter),
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'It holds phone numbers of people, not a credential: there is nothing to rotate.',
    });
  }
}
