/** Secrets Manager: the template's secrets. What AWS would generate is fixed here, so that kept data can still be read. */
import { createHash } from 'node:crypto';
import { type Fields, fields, optionalAmount, optionalText, parseJson } from './json.ts';
import type { Resource, Template } from './template.ts';

export interface Secret {
  arn: string;
  name: string;
  value: string;
}

export function readSecrets(template: Template): Map<string, Secret> {
  const secrets = template.ofType('AWS::SecretsManager::Secret');
  return new Map(
    secrets.map((secret) => [secret.arn, { arn: secret.arn, name: secret.name, value: secretValue(secret) }]),
  );
}

function secretValue({ properties, stack, logicalId }: Resource): string {
  const given = optionalText(properties.SecretString);
  if (given !== undefined) return given;
  const where = `${stack}/${logicalId}`;
  const { PasswordLength, SecretStringTemplate, GenerateStringKey } = fields(properties.GenerateSecretString, where);
  const password = fixedPassword(where, optionalAmount(PasswordLength) ?? 32);
  if (typeof SecretStringTemplate !== 'string' || typeof GenerateStringKey !== 'string') return password;
  const filled: Fields = { ...fields(parseJson(SecretStringTemplate), where), [GenerateStringKey]: password };
  return JSON.stringify(filled);
}

/** Letters and digits alone, which every character rule of a generated secret allows. */
function fixedPassword(seed: string, length: number): string {
  let password = '';
  for (let block = 0; password.length < length; block++) {
    password += createHash('sha256').update(`${seed}/${block}`).digest('hex');
  }
  return password.slice(0, length);
}
