import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Config, Stage } from '../config.ts';

/** What every part of the service stack stands on. */
export interface Foundations {
  readonly stage: Stage;
  readonly config: Config;
  readonly version: string;
  /** Folder of the bundles, one folder a function. */
  readonly distDirectory: string;
  readonly key: IKey;
  readonly table: Table;
  readonly alarmTopic: ITopic;
}

/** The physical name of a part: `steadyline-dev-wake`. Named parts are what the runbook can name. */
export function nameOf({ stage }: Pick<Foundations, 'stage'>, part: string): string {
  return `steadyline-${stage}-${part}`;
}
