/**
 * An embedded DynamoDB (dynalite), called and not listened to: its own HTTP server answers every site that a browser has
 * open, and ends the process over a caller that goes away. What its requests may hold, and what it answers, are its own.
 */
import batchGetItem from 'dynalite/actions/batchGetItem.js';
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import createTable from 'dynalite/actions/createTable.js';
import deleteItem from 'dynalite/actions/deleteItem.js';
import describeTable from 'dynalite/actions/describeTable.js';
import getItem from 'dynalite/actions/getItem.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import scan from 'dynalite/actions/scan.js';
import updateItem from 'dynalite/actions/updateItem.js';
import db from 'dynalite/db/index.js';
import type { Action, Rules, Store } from 'dynalite/types';
import batchGetItemRules from 'dynalite/validations/batchGetItem.js';
import batchWriteItemRules from 'dynalite/validations/batchWriteItem.js';
import createTableRules from 'dynalite/validations/createTable.js';
import deleteItemRules from 'dynalite/validations/deleteItem.js';
import describeTableRules from 'dynalite/validations/describeTable.js';
import getItemRules from 'dynalite/validations/getItem.js';
import validations from 'dynalite/validations/index.js';
import putItemRules from 'dynalite/validations/putItem.js';
import queryRules from 'dynalite/validations/query.js';
import scanRules from 'dynalite/validations/scan.js';
import updateItemRules from 'dynalite/validations/updateItem.js';
import { type Fields, isFields, type Json, LocalError, messageOf } from './json.ts';

const operations: Readonly<Record<string, readonly [Action, Rules]>> = {
  BatchGetItem: [batchGetItem, batchGetItemRules],
  BatchWriteItem: [batchWriteItem, batchWriteItemRules],
  CreateTable: [createTable, createTableRules],
  DeleteItem: [deleteItem, deleteItemRules],
  DescribeTable: [describeTable, describeTableRules],
  GetItem: [getItem, getItemRules],
  PutItem: [putItem, putItemRules],
  Query: [query, queryRules],
  Scan: [scan, scanRules],
  UpdateItem: [updateItem, updateItemRules],
};

export interface TableAnswer {
  status: number;
  body: Json;
}

/** DynamoDB takes items 32 levels deep; each level is two in its JSON, beneath what names table and key. */
const DEEPEST = 80;

export class EmbeddedDynamo {
  private readonly store: Store;

  private constructor(store: Store) {
    this.store = store;
  }

  /** In memory without a folder. @throws LocalError when another process holds it. */
  static async open(folder: string | undefined): Promise<EmbeddedDynamo> {
    const store = db.create({ createTableMs: 0, ...(folder === undefined ? {} : { path: folder }) });
    try {
      await store.db.open();
    } catch (error) {
      throw new LocalError(`the tables in ${folder} cannot be opened: ${reasonOf(error)}`);
    }
    return new EmbeddedDynamo(store);
  }

  /** The answer as DynamoDB gives it, refusals too. @throws Error when the database itself fails. */
  async call(operation: string, given: Fields): Promise<TableAnswer> {
    const [action, rules] = operations[operation] ?? [];
    if (action === undefined || rules === undefined) throw new LocalError(`there is no ${operation} here`);
    if (isDeeper(given, DEEPEST)) return refused('Nesting Levels have exceeded supported limits');
    let input: Fields;
    try {
      input = validations.checkTypes(given, rules.types);
      validations.checkValidations(input, rules.types, rules.custom, this.store);
    } catch (error) {
      // It trips over an attribute without a value before it has words for it.
      return refusalIn(error) ?? refused('The request holds an attribute value that is none');
    }
    try {
      return { status: 200, body: await this.run(action, input) };
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal === undefined) throw error;
      return refusal;
    }
  }

  private run(action: Action, input: Fields): Promise<Fields> {
    return new Promise((resolve, reject) => {
      action(this.store, input, (error, output) => (error ? reject(error) : resolve(output)));
    });
  }

  async close(): Promise<void> {
    await this.store.db.close();
  }
}

function refused(message: string): TableAnswer {
  return { status: 400, body: { __type: 'com.amazon.coral.validate#ValidationException', message } };
}

/** A refusal is thrown as an error that holds its answer. */
function refusalIn(error: unknown): TableAnswer | undefined {
  if (!(error instanceof Error) || !('statusCode' in error) || !('body' in error)) return undefined;
  const { statusCode, body } = error;
  const answer: Json = JSON.parse(JSON.stringify(body));
  return { status: typeof statusCode === 'number' ? statusCode : 400, body: answer };
}

/** LevelDB says in the cause that it is locked. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const locked = cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
  return locked ? 'another process has them open' : messageOf(cause);
}

function isDeeper(value: Json, levels: number): boolean {
  if (!isFields(value) && !Array.isArray(value)) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}
