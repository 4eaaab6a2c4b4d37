import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { SteadylineApp } from '../../infra/app.ts';
import { type Config, configs, type Stage } from '../../infra/config.ts';

export const functionNames = [
  'receive-text',
  'wake',
  'tick',
  'record-receipts',
  'tally',
  'web',
  'sync-meetings',
] as const;

/** The app of a stage over placeholder bundles in a folder of its own. */
export function appOf(stage: Stage, config: Config = configs[stage]): SteadylineApp {
  const folder = mkdtempSync(join(tmpdir(), 'steadyline-infra-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const distDirectory = join(folder, 'dist');
  for (const name of functionNames) {
    mkdirSync(join(distDirectory, name), { recursive: true });
    writeFileSync(join(distDirectory, name, 'index.js'), 'exports.handler = async () => ({});\n');
  }
  return new SteadylineApp({ stage, config, distDirectory, outdir: join(folder, 'cdk.out') });
}

/** Both templates of a stage, checked by cdk-nag on the way. */
export function templatesOf(stage: Stage, config?: Config): { readonly data: Template; readonly service: Template } {
  const app = appOf(stage, config);
  app.synth();
  return { data: Template.fromStack(app.data), service: Template.fromStack(app.service) };
}

/** A template's JSON without what changes with every build: asset hashes and the version. */
export function stable(template: Template): unknown {
  const text = JSON.stringify(template.toJSON())
    .replaceAll(/[0-9a-f]{64}\.zip/g, 'ASSET.zip')
    .replaceAll(/"SERVICE_VERSION":"[^"]+"/g, '"SERVICE_VERSION":"VERSION"');
  return JSON.parse(text);
}

/** The resources of a type; a template's properties are JSON of any shape, which the assertions name. */
export function resourcesOf(template: Template, type: string) {
  return Object.entries(template.findResources(type)).map(([id, resource]) => ({
    id,
    properties: resource.Properties,
    deletionPolicy: resource.DeletionPolicy,
  }));
}

/** The logical id that `{ "Fn::GetAtt": [id, ...] }` or `{ "Ref": id }` names. */
export function target(reference: unknown): string {
  const text = JSON.stringify(reference);
  const [, id] = /"(?:Ref|Fn::GetAtt)":\[?"([^"]+)"/.exec(text) ?? [];
  if (id === undefined) throw new Error(`no reference to a resource of the same stack: ${text}`);
  return id;
}
