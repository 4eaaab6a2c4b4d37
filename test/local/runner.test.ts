import { expect, test } from 'vitest';
import { answers, monday, phone, startFixture } from './fixtures/template.ts';

const deadLetters = (service: Awaited<ReturnType<typeof startFixture>>, name: string): number | undefined =>
  service.bus().queues.find((queue) => queue.name === name)?.dead;

test('a text arrives as an End User Messaging payload in an SNS notification in an SQS record', async () => {
  const service = await startFixture();
  await answers(service, 'HELLO you');
  const [reply = ''] = await answers(service, 'ECHO');
  const previous = service.textsOf(phone).find(({ body }) => body === 'hello you')?.id;
  expect(JSON.parse(reply)).toMatchObject({
    ...{ type: 'Notification', source: 'aws:sqs', at: expect.stringMatching(/^2026-03-02T15:00:3\d\.\d{3}Z$/) },
    payload: {
      ...{ originationNumber: phone, destinationNumber: '+18015550199', messageKeyword: 'ECHO', messageBody: 'ECHO' },
      ...{ inboundMessageId: expect.any(String), previousPublishedMessageId: previous },
    },
  });
});

test('a duplicate of an inbound text reaches the service again but was typed once', async () => {
  const service = await startFixture();
  for (const _ of [1, 2]) await service.text(phone, 'HELLO', 'same-id');
  expect(service.textsOf(phone).map(({ direction }) => direction)).toEqual(['in', 'out', 'out']);
});

test('functions see the moved clock by Date, and sleep by it without anybody waiting', async () => {
  const service = await startFixture();
  expect(await answers(service, 'NOW')).toEqual([
    expect.stringMatching(/^2026-03-02T15:00:3.* 2026-03-02T15:00:3.* 2026$/),
  ]);
  await service.move({ to: '2026-04-01T12:00:00Z' });
  expect(await answers(service, 'NOW')).toEqual([
    expect.stringMatching(/^2026-04-01T12:00:.* 2026-04-01T12:00:.* 2026$/),
  ]);
  const before = performance.now();
  expect(await answers(service, 'SLEEP 8')).toEqual(['slept 8']);
  expect(performance.now() - before).toBeLessThan(5000);
});

test('a function that sleeps past its time-out is killed, tried again and ends in the dead letters', async () => {
  const service = await startFixture();
  expect(await answers(service, 'SLEEP 11')).toEqual([]);
  expect(deadLetters(service, 'inbound')).toBe(1);
  expect(service.now()).toBeGreaterThanOrEqual(monday + 3 * 15_000);
});

test('a function has the environment of the template and of Lambda, and nothing of this machine', async () => {
  const service = await startFixture();
  const [names = ''] = await answers(service, 'ENV');
  const own = ['BUS_NAME', 'ORIGINATION_NUMBER', 'SECRET_ID', 'TABLE_NAME', 'TZ', 'WORK_QUEUE_URL'];
  expect(names.split(' ').filter((name) => !/^(AWS|LAMBDA)_/.test(name))).toEqual(own);
});

test('the real clients read and write the table, get the secret and announce to the bus', async () => {
  const service = await startFixture();
  await answers(service, 'STORE 5');
  expect(await answers(service, 'READ')).toEqual(['5 1']);
  expect(await answers(service, 'SECRET')).toEqual([expect.stringMatching(/^\w{40}$/)]);
  await answers(service, 'ANNOUNCE');
  expect(service.bus().events).toMatchObject([{ type: 'joined', detail: { group: 'riverside' } }]);
  expect(await answers(service, 'READ')).toEqual(['riverside 1']);
});

test('what the role does not allow is denied: another operation, another queue, another bus', async () => {
  const service = await startFixture();
  expect(await answers(service, 'DENIED')).toEqual([
    'AccessDeniedException AccessDeniedException AccessDeniedException',
  ]);
});

test('a role that lacks a grant makes the call fail, and the message ends in the dead letters', async () => {
  const noGrant = { Type: 'AWS::IAM::Role', Properties: { Policies: [] } };
  const service = await startFixture({ changes: { TallyRole: { ...noGrant, Properties: { Policies: [mayBury()] } } } });
  await answers(service, 'ANNOUNCE');
  expect(deadLetters(service, 'tally-dead')).toBe(1);
});

function mayBury() {
  const Statement = [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': ['TallyDead', 'Arn'] } }];
  return { PolicyName: 'Bury', PolicyDocument: { Statement } };
}

test('a handler that throws sends its message to the dead letters after the configured tries', async () => {
  const tries: string[] = [];
  const service = await startFixture({ onLog: (_, line) => tries.push(line) });
  expect(await answers(service, 'BOOM')).toEqual([]);
  expect(deadLetters(service, 'inbound')).toBe(1);
  expect(await answers(service, 'HELLO again')).toEqual(['hello again']);
});

test('FIFO work keeps its order, is deduplicated, and a failure holds back only its own group', async () => {
  const service = await startFixture();
  expect(await answers(service, 'WORK g a b c')).toEqual(['work a', 'work b', 'work c']);
  expect(await answers(service, 'WORK g a d')).toEqual(['work d']);
  expect(await answers(service, 'WORK h e bad f')).toEqual(['work e']);
  expect(await answers(service, 'WORK g g h')).toEqual(['work g', 'work h']);
  expect(deadLetters(service, 'work.fifo')).toBe(2);
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)(
  'a crash %s Publish leaves %i texts from the first try, and the message comes again',
  async (when, sent) => {
    const service = await startFixture();
    service.crash('receive', when, 'Publish');
    expect(await answers(service, 'COUNT')).toEqual([...(sent === 1 ? ['try 1'] : []), 'try 2']);
    expect(await answers(service, 'COUNT')).toEqual(['try 1']);
  },
);

test('a crash order for an unknown function or operation is refused', async () => {
  const service = await startFixture();
  expect(() => service.crash('nobody', 'after', 'Publish')).toThrow(
    'there is no function nobody; there are receive, work',
  );
  expect(() => service.crash('receive', 'after', 'Explode')).toThrow('there is no operation Explode');
});

test('a day passes by the moments that matter: ticks that would find nothing are skipped', async () => {
  const ticks: string[] = [];
  const service = await startFixture({ onLog: (name, line) => name === 'fixture-tick' && ticks.push(line) });
  const before = performance.now();
  const { texts, now } = await service.move({ advance: 'PT24H' });
  expect(performance.now() - before).toBeLessThan(5000);
  expect(texts.map(({ body }) => body)).toHaveLength(24);
  expect(texts[0]?.body).toBe('tick 2026-03-02T15:10:00.000Z');
  expect(now).toBeGreaterThanOrEqual(monday + 86_400_000);
  expect(ticks.length).toBeLessThan(80);
});

test('the carrier reports on each text by the logs of SNS', async () => {
  const lines: string[] = [];
  const service = await startFixture({ onLog: (name, line) => name === 'fixture-receipts' && lines.push(line) });
  await answers(service, 'HELLO');
  service.setAnswer(phone, 'opted-out');
  await answers(service, 'HELLO');
  const [out, refused] = service.textsOf(phone).filter(({ direction }) => direction === 'out');
  expect([out?.status, refused?.status]).toEqual(['delivered', 'failed']);
  const group = 'sns/us-east-1/000000000000/DirectPublishToPhoneNumber';
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      logGroup: group,
      receipt: { notification: { messageId: out?.id }, delivery: { destination: phone }, status: 'SUCCESS' },
    },
    {
      logGroup: `${group}/Failure`,
      receipt: { delivery: { providerResponse: 'Phone number is opted out' }, status: 'FAILURE' },
    },
  ]);
});

test.each([
  ['an unknown resource type', { Bucket: { Type: 'AWS::S3::Bucket' } }, 'Fixture/Bucket is a AWS::S3::Bucket'],
  [
    'a missing bundle',
    {
      Web: {
        Type: 'AWS::Lambda::Function',
        Properties: { Handler: 'index.handler', Role: 'role', Code: { S3Key: 'gone.zip' } },
      },
    },
    'Fixture/Web: its bundle',
  ],
  [
    'a queue policy that keeps SNS out',
    { InboundQueuePolicy: null },
    'the policy of inbound does not let SNS send to it',
  ],
  [
    'a schedule whose role may not start its function',
    { ScheduleRole: { Type: 'AWS::IAM::Role', Properties: {} } },
    'does not allow lambda:InvokeFunction',
  ],
])('%s stops the start with one clear line', async (_, changes, message) => {
  await expect(startFixture({ changes })).rejects.toThrow(message);
});
