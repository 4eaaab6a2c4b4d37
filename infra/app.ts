import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { distDirectory } from './bundle.ts';
import { ConfigError, configOf, noticesOf, stageNamed } from './check-config.ts';
import type { Config, Stage } from './config.ts';
import { DataStack } from './data-stack.ts';
import { ServiceStack } from './service-stack.ts';

export interface AppProps {
  readonly stage: Stage;
  readonly config: Config;
  /** Folder of the bundles, one folder a function. */
  readonly distDirectory: string;
  /** Where the templates and assets go. */
  readonly outdir: string;
}

/** The CDK app of one stage, checked by cdk-nag when it is synthesised. */
export class SteadylineApp extends App {
  readonly data: DataStack;
  readonly service: ServiceStack;

  constructor({ stage, config, distDirectory, outdir }: AppProps) {
    super({
      outdir,
      autoSynth: false,
      analyticsReporting: false,
      treeMetadata: false,
      // The table and the pepper cannot be replaced while the service stands on them.
      context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
      // A second of every `npm start` for what only matters to a deployment; cdk-nag judges all stages.
      builtinCloudFormationValidation: stage !== 'local',
    });
    const name = `steadyline-${stage}`;
    this.data = new DataStack(this, 'Data', {
      stackName: `${name}-data`,
      description: `Steadyline (${stage}): what outlives deployments.`,
      keepData: config.keepData,
      terminationProtection: config.keepData,
    });
    this.service = new ServiceStack(this, 'Service', {
      stackName: `${name}-service`,
      description: `Steadyline (${stage}): the way of a text.`,
      stage,
      config,
      distDirectory,
      version: packageVersion(),
      data: this.data,
    });
    Tags.of(this).add('service', 'steadyline');
    Tags.of(this).add('stage', stage);
    Validations.of(this).addPlugins(new AwsSolutionsChecks(this));
  }
}

function packageVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  const parsed: { readonly version: string } = JSON.parse(text);
  return parsed.version;
}

/** The stage that the operator named: `-c stage=production` (given to the CLI or to us), else STEADYLINE_STAGE. */
function chosenStage(): Stage {
  const fromCli: unknown = new App({ autoSynth: false }).node.tryGetContext('stage');
  const given = stageArgument() ?? (typeof fromCli === 'string' ? fromCli : undefined);
  return stageNamed(given ?? process.env.STEADYLINE_STAGE ?? 'dev');
}

function stageArgument(): string | undefined {
  try {
    const { values } = parseArgs({ options: { context: { type: 'string', short: 'c', multiple: true } } });
    return values.context?.find((entry) => entry.startsWith('stage='))?.slice('stage='.length);
  } catch (error) {
    throw new ConfigError(`The app takes -c stage=<stage> and nothing else: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function main(): void {
  const stage = chosenStage();
  const config = configOf(stage);
  const outdir = process.env.CDK_OUTDIR ?? 'cdk.out';
  const app = new SteadylineApp({ stage, config, distDirectory, outdir });
  // Before anything can fail, and on the error stream, which the CDK's own commands pass on.
  for (const notice of noticesOf(config, Date.now())) console.error(`Mind: ${notice}`);
  const assembly = app.synth();
  if (process.env.CDK_CLI_VERSION !== undefined) return;
  const resources = assembly.stacks.map(({ template }) => Object.keys(template.Resources).length);
  const total = resources.reduce((sum, count) => sum + count, 0);
  const folder = relative(process.cwd(), assembly.directory) || '.';
  console.log(`Synthesised stage ${stage}: ${assembly.stacks.length} stacks, ${total} resources, in ${folder}.`);
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
