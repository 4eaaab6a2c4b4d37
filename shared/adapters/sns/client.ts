import { SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';

/**
 * The client that texts, with its traps out of the way (DESIGN 7):
 * - one attempt, for the SDK's own retry after a time-out could text twice;
 * - time-outs, of which the SDK has none by itself, and only warns of a slow answer unless told to throw;
 * - a fresh connection for each text: one that died while the environment was frozen shows only after the request has
 *   left, and would leave that text in doubt.
 * @param answerWithin ms to wait for SNS; well under the functions' own time-outs
 */
export function snsClient(config: SNSClientConfig = {}, answerWithin = 4000): SNSClient {
  return new SNSClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 1000,
      requestTimeout: answerWithin,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
    ...config,
  });
}
