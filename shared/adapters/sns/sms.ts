import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { InDoubt, NotSent, Refused, type Sms } from '../../runtime/ports.ts';
import { failureOf } from './failures.ts';

export interface SmsOptions {
  readonly client: SNSClient;
  /** The number that people text, E.164; empty lets the account choose. */
  readonly originationNumber: string;
  /** Most that one text may cost, in USD (RULES 39). */
  readonly maxPriceUsd: string;
  /** Whether this number may be texted at all: the countries of the configuration (RULES 45). */
  readonly mayText: (number: string) => boolean;
}

/** Texts by SNS Publish, once: whether to try again is decided above, for a retry after a time-out can text twice. */
export function snsSms({ client, originationNumber, maxPriceUsd, mayText }: SmsOptions): Sms {
  const text = (StringValue: string) => ({ DataType: 'String', StringValue });
  return {
    async publish({ to, body }) {
      if (!mayText(to)) throw new Refused('a number outside the countries that are texted');
      try {
        const { MessageId } = await client.send(
          new PublishCommand({
            PhoneNumber: to,
            Message: body,
            MessageAttributes: {
              'AWS.SNS.SMS.SMSType': text('Transactional'),
              'AWS.SNS.SMS.MaxPrice': { DataType: 'Number', StringValue: maxPriceUsd },
              ...(originationNumber === '' ? {} : { 'AWS.MM.SMS.OriginationNumber': text(originationNumber) }),
            },
          }),
        );
        return { messageId: MessageId ?? '' };
      } catch (cause) {
        throw portError(cause);
      }
    },
  };
}

function portError(cause: unknown): Error {
  switch (failureOf(cause)) {
    case 'not sent':
      return new NotSent('not sent', { cause });
    case 'refused':
      return new Refused('refused', { cause });
    case 'in doubt':
      return new InDoubt('in doubt', { cause });
  }
}
