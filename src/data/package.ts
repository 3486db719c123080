/** Opens the folder of datasets: the descriptor at once, each csv when first asked for. The only reader of data/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors.ts';
import type { Dataset } from './dataset.ts';
import type { PackageDescriptor, ResourceDescriptor } from './descriptor.ts';
import { isFieldType, parseRows } from './rows.ts';

export interface DataPackage {
  /** In the order of the descriptor, which is alphabetical. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Reads and types the csv on first use. Throws DataError for an unknown name or a file that does not fit. */
  dataset(name: string): Dataset;
  /** The day a dataset was synced on (ISO), or null for a shipped one. Absent where nothing was synced at all. */
  readonly syncedOn?: ((name: string) => string | null) | undefined;
}

/** Reads `datapackage.json` in `folder`. Throws DataError when it is missing or is no data package. */
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
    throw new DataError(`${path}: not valid JSON (${message(error)})`);
  }
  if (!Array.isArray(parsed?.resources)) throw new DataError(`${path}: no list of resources`);
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
      if (!resource) throw new DataError(`${join(folder, 'datapackage.json')}: no dataset named ${name}`);
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
    throw new DataError(`${join(folder, 'datapackage.json')}: ${resource.name} has no schema with fields`);
  }
  const untyped = fields.find((field) => !isFieldType(field.type));
  if (untyped) {
    throw new DataError(`${join(folder, 'datapackage.json')}: ${resource.name}.${untyped.name} has no known type`);
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
    throw new DataError(`${path}: cannot be read (${message(error)})`);
  }
}

/** Names of the csv files in `folder`, described or not. */
export function csvFiles(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.csv'));
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
