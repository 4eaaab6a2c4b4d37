/** The checksums that SQS returns and its clients check. */
import { createHash } from 'node:crypto';
import { type Fields, fields, optionalText } from './json.ts';

export function md5(body: string): string {
  return createHash('md5').update(body).digest('hex');
}

/** Over names, types and values in the order of names, each with its length in front; undefined when there are none. */
export function md5OfAttributes(attributes: Fields): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const hash = createHash('md5');
  const part = (bytes: Buffer): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const name of names) {
    const { DataType, StringValue, BinaryValue } = fields(attributes[name], name);
    part(Buffer.from(name));
    part(Buffer.from(optionalText(DataType) ?? 'String'));
    const isText = typeof StringValue === 'string';
    hash.update(Buffer.of(isText ? 1 : 2));
    part(isText ? Buffer.from(StringValue) : Buffer.from(optionalText(BinaryValue) ?? '', 'base64'));
  }
  return hash.digest('hex');
}
