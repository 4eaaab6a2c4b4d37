import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { stages } from '../../infra/config.ts';
import { reviewBy } from '../../shared/state/crisis-lines.ts';
import { appOf } from './synthesised.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the app', () => {
  it.each(stages)('has no finding of cdk-nag in stage %s', (stage) => {
    const assembly = appOf(stage).synth();
    const report = JSON.parse(readFileSync(join(assembly.directory, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports.flatMap(({ violations }: { violations: unknown[] }) => violations)).toEqual([]);
    expect(assembly.stacks.map(({ stackName }) => stackName)).toEqual([
      `steadyline-${stage}-data`,
      `steadyline-${stage}-service`,
    ]);
  });

  it('fails to synthesise when cdk-nag finds something', () => {
    const app = appOf('local');
    new sqs.Queue(app.service, 'Careless');
    expect(() => app.synth()).toThrow(/AwsSolutions-SQS4/);
  });

  it('needs no account, no region and no look-up', () => {
    const assembly = appOf('production').synth();
    expect(assembly.manifest.missing).toBeUndefined();
    for (const { environment } of assembly.stacks) expect(environment.account).toBe('unknown-account');
  });

  it('RULES 21, 59: warns aloud before it synthesises, past the date of the review', () => {
    const later = `data:text/javascript,Date.now = () => ${Date.parse(reviewBy) + 1}`;
    const env = { ...process.env, CDK_OUTDIR: mkdtempSync(join(tmpdir(), 'steadyline-warned-')) };
    const run = spawnSync(process.execPath, ['--import', later, 'infra/app.ts'], { cwd: root, encoding: 'utf8', env });
    rmSync(env.CDK_OUTDIR, { recursive: true, force: true });
    expect(run.stderr).toContain(`Mind: the crisis lines were to be reviewed by ${reviewBy}`);
  });

  it('says in one line that a stage is unknown, and exits with 2', () => {
    const run = spawnSync(process.execPath, ['infra/app.ts', '-c', 'stage=prod'], { cwd: root, encoding: 'utf8' });
    expect(run.stderr).toBe('Unknown stage "prod": choose one of local, dev, production.\n');
    expect(run.status).toBe(2);
  });
});
