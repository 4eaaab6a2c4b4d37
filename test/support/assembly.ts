/** Changes to the synthesised template, as a mistake in `infra/` would make them. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fields, fields, isFields, list, oneOrMore, parseJson } from '../../local/json.ts';
import { synthesised, temporaryFolder } from './local.ts';

/** A copy of the assembly in which `edit` has changed the resources of every stack in place; returns its folder. */
export async function changedAssembly(edit: (resources: Fields) => void): Promise<string> {
  const folder = temporaryFolder();
  cpSync(await synthesised(), folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.template.json'))) {
    const path = join(folder, file);
    const template = fields(parseJson(readFileSync(path, 'utf8')), file);
    edit(fields(template.Resources, file));
    writeFileSync(path, JSON.stringify(template));
  }
  return folder;
}

/** The template without what a function's role may do by these actions. @throws Error when it may do none of them. */
export async function withoutGrant(functionName: string, ...actions: readonly string[]): Promise<string> {
  let taken = 0;
  const assembly = await changedAssembly((resources) => {
    const role = roleOf(functionName, resources);
    for (const policy of list(role.Policies, 'Policies')) {
      const document = fields(fields(policy, 'policy').PolicyDocument, 'PolicyDocument');
      const statements = list(document.Statement, 'Statement');
      const left = statements.filter(
        (statement) =>
          !oneOrMore(fields(statement, 'statement').Action).some((action) => actions.some((a) => a === action)),
      );
      taken += statements.length - left.length;
      document.Statement = left;
    }
  });
  if (taken === 0) throw new Error(`the role of ${functionName} grants none of ${actions.join(', ')}`);
  return assembly;
}

/** The template in which a function has another value in its environment; a wrong one makes it throw as it starts. */
export async function withVariable(functionName: string, name: string, value: string): Promise<string> {
  return await changedAssembly((resources) => {
    const properties = functionNamed(functionName, resources);
    const variables = fields(fields(properties?.Environment, 'Environment').Variables, 'Variables');
    if (properties !== undefined) variables[name] = value;
  });
}

function functionNamed(name: string, resources: Fields): Fields | undefined {
  for (const resource of Object.values(resources)) {
    const { Type, Properties } = fields(resource, 'resource');
    if (Type !== 'AWS::Lambda::Function' || !isFields(Properties)) continue;
    if (Properties.FunctionName === `steadyline-local-${name}`) return Properties;
  }
  return undefined;
}

/** The properties of the role that a function names by `Fn::GetAtt`; none in a stack without that function. */
function roleOf(functionName: string, resources: Fields): Fields {
  const [id] = list(fields(functionNamed(functionName, resources)?.Role, 'Role')['Fn::GetAtt'], 'Role');
  return fields(fields(typeof id === 'string' ? resources[id] : undefined, 'role').Properties, 'role');
}
