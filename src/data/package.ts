/** Opens the folder of datasets: reads the descriptor at once, each csv on first use. Only this module reads data/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors.ts';
import { type Code, code, message } from '../i18n/message.ts';
import type { Dataset } from './dataset.ts';
import type { PackageDescriptor, ResourceDescriptor } from './descriptor.ts';
import { isFieldType, parseRows } from './rows.ts';

export interface DataPackage {
  /** In the order of the descriptor, which is alphabetical. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Reads and types the csv on first use. Throws DataError for an unknown name or a file that does not match its schema. */
  dataset(name: string): Dataset;
  /** The day a dataset was synced on (ISO), or null for a shipped one. Absent if nothing was synced. */
  readonly syncedOn?: ((name: string) => string | null) | undefined;
}

/** Reads `datapackage.json` in `folder`. Throws DataError if it is missing or not a data package. */
export function openPackage(folder: string): DataPackage {
  return packageOf(readDescriptor(folder), folder);
}

export function readDescriptor(folder: string): PackageDescriptor {
  const path = join(folder, 'datapackage.json');
  let parsed: Partial<PackageDescriptor> | null;
  try {
    parsed = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(message('data.notJson', { file: code(path), why: reason(error) }));
  }
  if (!Array.isArray(parsed?.resources)) throw new DataError(message('data.noResources', { file: code(path) }));
  return parsed as PackageDescriptor;
}

/** The package a descriptor describes; csv paths are relative to `folder`. */
export function packageOf(descriptor: PackageDescriptor, folder: string): DataPackage {
  const resources = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  const read = new Map<string, Dataset>();
  return {
    names: [...resources.keys()],
    has: (name) => resources.has(name),
    dataset(name) {
      const known = read.get(name);
      if (known) return known;
      const resource = resources.get(name);
      if (!resource) throw new DataError(message('data.noDataset', { file: descriptorIn(folder), name: code(name) }));
      const dataset = readDataset(resource, folder);
      read.set(name, dataset);
      return dataset;
    },
  };
}

function readDataset(resource: ResourceDescriptor, folder: string): Dataset {
  const path = join(folder, String(resource.path));
  const fields = resource.schema?.fields;
  if (!Array.isArray(fields)) {
    throw new DataError(message('data.noSchema', { file: descriptorIn(folder), name: code(resource.name) }));
  }
  const untyped = fields.find((field) => !isFieldType(field.type));
  if (untyped) {
    const field = code(`${resource.name}.${untyped.name}`);
    throw new DataError(message('data.noType', { file: descriptorIn(folder), field }));
  }
  return {
    name: resource.name,
    title: resource.title,
    description: resource.description,
    fields,
    primaryKey: resource.schema.primaryKey,
    rows: parseRows(readText(path), fields, path),
    sources: resource.sources,
    licences: resource.licenses,
    citation: resource.citation,
    notes: resource.notes,
  };
}

/** A file of the package as text. Throws DataError. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new DataError(message('data.unreadable', { file: code(path), why: reason(error) }));
  }
}

/** Names of the csv files in `folder`, described or not. */
export function csvFiles(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.csv'));
}

function descriptorIn(folder: string): Code {
  return code(join(folder, 'datapackage.json'));
}

function reason(error: unknown): Code {
  return code(error instanceof Error ? error.message : String(error));
}
