/** Reads the synthesised templates and works out what every resource in them is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds, type Names, resolve } from './intrinsics.ts';
import { type Fields, fields, type Json, LocalError, list, parseJson, text } from './json.ts';
import { arnOf, attributeOf, checkType, type Identity, namingProperty, refOf } from './resources.ts';

/** One stack as synthesised, before anything in it is resolved. */
export interface RawStack {
  name: string;
  body: Fields;
  /** Where the code of an S3 key lies on this machine. */
  assets: ReadonlyMap<string, string>;
}

export interface Resource {
  stack: string;
  logicalId: string;
  type: string;
  name: string;
  arn: string;
  ref: string;
  properties: Fields;
  assets: ReadonlyMap<string, string>;
}

export interface Template {
  resources: readonly Resource[];
  region: string;
  account: string;
  ofType(...types: string[]): Resource[];
  byArn(arn: string): Resource | undefined;
}

export interface Surroundings {
  parameters: Readonly<Record<string, string>>;
  region: string;
  account: string;
  /** The loopback endpoint's address, which queue URLs begin with. */
  endpoint: string;
  /** Where the HTTP API answers. */
  site: string;
}

/**
 * All `*.template.json` of a cloud assembly, with the code they name.
 * @throws LocalError when there is none or one cannot be read.
 */
export function readTemplates(directory: string): RawStack[] {
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith('.template.json')) : [];
  if (files.length === 0) throw new LocalError(`${directory} holds no template (*.template.json)`);
  const names = readStackNames(directory);
  return files.sort().map((file) => {
    const id = file.slice(0, -'.template.json'.length);
    return { name: names.get(file) ?? id, body: readFields(join(directory, file)), assets: readAssets(directory, id) };
  });
}

/** The deployed name of each template's stack, where the assembly says it. */
function readStackNames(directory: string): Map<string, string> {
  const names = new Map<string, string>();
  const file = join(directory, 'manifest.json');
  if (!existsSync(file)) return names;
  for (const artifact of Object.values(fields(readFields(file).artifacts, file))) {
    const { templateFile, stackName } = fields(fields(artifact, file).properties, file);
    if (typeof templateFile === 'string' && typeof stackName === 'string') names.set(templateFile, stackName);
  }
  return names;
}

function readFields(file: string): Fields {
  try {
    return fields(parseJson(readFileSync(file, 'utf8')), file);
  } catch (error) {
    throw new LocalError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readAssets(directory: string, stack: string): Map<string, string> {
  const assets = new Map<string, string>();
  const file = join(directory, `${stack}.assets.json`);
  if (!existsSync(file)) return assets;
  for (const asset of Object.values(fields(readFields(file).files, file))) {
    const { source, destinations } = fields(asset, file);
    const path = fields(source, file).path;
    for (const destination of Object.values(fields(destinations, file))) {
      if (typeof path === 'string') assets.set(text(fields(destination, file).objectKey, file), join(directory, path));
    }
  }
  return assets;
}

/**
 * Every resource whose condition holds, with all its properties resolved.
 * @throws LocalError for an unknown resource type or intrinsic, or a name that leads nowhere.
 */
export function resolveTemplates(stacks: readonly RawStack[], surroundings: Surroundings): Template {
  const scopes: Scope[] = stacks.map((stack) => new Scope(stack, surroundings, (name) => imported(scopes, name)));
  const resources = scopes.flatMap((scope) => scope.resources());
  return {
    resources,
    region: surroundings.region,
    account: surroundings.account,
    ofType: (...types) => resources.filter((resource) => types.includes(resource.type)),
    byArn: (arn) => resources.find((resource) => resource.arn === arn),
  };
}

function imported(scopes: readonly Scope[], name: string): Json {
  for (const scope of scopes) {
    const value = scope.exported(name);
    if (value !== undefined) return value;
  }
  throw new LocalError(`no stack exports ${name}`);
}

/** One stack's own names. */
class Scope implements Names {
  private readonly stack: RawStack;
  private readonly surroundings: Surroundings;
  readonly imported: (name: string) => Json;
  private readonly declared: Fields;
  private readonly pseudo: Record<string, string>;

  constructor(stack: RawStack, surroundings: Surroundings, importedValue: (name: string) => Json) {
    this.stack = stack;
    this.surroundings = surroundings;
    this.imported = importedValue;
    this.declared = fields(stack.body.Resources, `${stack.name}: Resources`);
    this.pseudo = {
      'AWS::AccountId': surroundings.account,
      'AWS::Region': surroundings.region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stack.name,
      'AWS::StackId': `arn:aws:cloudformation:${surroundings.region}:${surroundings.account}:stack/${stack.name}/local`,
    };
  }

  resources(): Resource[] {
    const present = Object.keys(this.declared).filter((id) => this.isPresent(id));
    for (const id of present) checkType(this.typeOf(id), `${this.stack.name}/${id}`);
    return present.map((logicalId) => {
      const identity = this.identity(logicalId);
      const where = `${this.stack.name}/${logicalId}`;
      const properties = this.declaration(logicalId).Properties ?? {};
      return {
        stack: this.stack.name,
        logicalId,
        type: identity.type,
        name: identity.name,
        arn: arnOf(identity),
        ref: refOf(identity),
        properties: fields(resolve(properties, this, where), where),
        assets: this.stack.assets,
      };
    });
  }

  ref(name: string): Json {
    const pseudo = this.pseudo[name];
    if (pseudo !== undefined) return pseudo;
    const parameters = fields(this.stack.body.Parameters, `${this.stack.name}: Parameters`);
    if (parameters[name] !== undefined) return this.parameter(name, fields(parameters[name], name));
    return refOf(this.identity(name));
  }

  attribute(name: string, attribute: string): Json {
    return attributeOf(this.identity(name), attribute);
  }

  condition(name: string): boolean {
    const condition = fields(this.stack.body.Conditions, `${this.stack.name}: Conditions`)[name];
    if (condition === undefined) throw new LocalError(`${this.stack.name} has no condition ${name}`);
    return holds(condition, this, `${this.stack.name}/${name}`);
  }

  mapped(map: string, top: string, second: string): Json {
    const maps = fields(this.stack.body.Mappings, `${this.stack.name}: Mappings`);
    const value = fields(fields(maps[map], map)[top], `${map}.${top}`)[second];
    if (value === undefined) throw new LocalError(`${this.stack.name} maps no ${map}.${top}.${second}`);
    return value;
  }

  exported(name: string): Json | undefined {
    for (const [id, output] of Object.entries(fields(this.stack.body.Outputs, `${this.stack.name}: Outputs`))) {
      const { Export, Value } = fields(output, id);
      const exportName = fields(Export, id).Name;
      if (exportName === undefined || Value === undefined) continue;
      if (resolve(exportName, this, id) === name) return resolve(Value, this, `${this.stack.name}/${id}`);
    }
    return undefined;
  }

  private parameter(name: string, declaration: Fields): Json {
    const given = this.surroundings.parameters[name];
    const value = given ?? declaration.Default;
    if (value === undefined) throw new LocalError(`${this.stack.name} wants a parameter ${name}, which has no default`);
    return declaration.Type === 'CommaDelimitedList' ? String(value).split(',') : value;
  }

  private declaration(id: string): Fields {
    const declaration = this.declared[id];
    if (declaration === undefined) throw new LocalError(`${this.stack.name} has no resource or parameter ${id}`);
    return fields(declaration, `${this.stack.name}/${id}`);
  }

  private isPresent(id: string): boolean {
    const condition = this.declaration(id).Condition;
    return typeof condition !== 'string' || this.condition(condition);
  }

  private typeOf(id: string): string {
    return text(this.declaration(id).Type, `${this.stack.name}/${id}: Type`);
  }

  private identity(logicalId: string): Identity {
    const declaration = this.declaration(logicalId);
    const type = this.typeOf(logicalId);
    const where = `${this.stack.name}/${logicalId}`;
    const properties = fields(declaration.Properties, where);
    const naming = namingProperty(type);
    const given = naming === undefined ? undefined : properties[naming];
    const suffix = properties.FifoQueue === true ? '.fifo' : '';
    const name =
      given === undefined ? `${this.stack.name}-${logicalId}${suffix}` : text(resolve(given, this, where), where);
    const { account, region, endpoint, site } = this.surroundings;
    return { type, logicalId, name, account, region, endpoint, site };
  }
}

/** The resource that a property names by its ARN. @throws LocalError when there is none. */
export function target(template: Template, arn: Json | undefined, where: string): Resource {
  const resource = template.byArn(text(arn, where));
  if (resource === undefined) throw new LocalError(`${where} names ${String(arn)}, which is in no template`);
  return resource;
}

/** The principals of services that a resource policy's allowing statements name for an action. */
export function allowedServices(document: Json | undefined, action: string, where: string): string[] {
  return list(fields(document, where).Statement, where).flatMap((each) => {
    const statement = fields(each, where);
    const actions = Array.isArray(statement.Action) ? statement.Action : [statement.Action];
    if (statement.Effect !== 'Allow' || !actions.includes(action)) return [];
    const service = fields(statement.Principal === '*' ? {} : statement.Principal, where).Service;
    return (Array.isArray(service) ? service : [service]).filter((name) => typeof name === 'string');
  });
}
