/** Checks the descriptor: every dataset needs source, licence, citation, unit and kind. */
import { kinds } from '../dataset.ts';
import type { FieldDescriptor, PackageDescriptor, ResourceDescriptor } from '../descriptor.ts';
import { isFieldType } from '../rows.ts';
import type { Finding } from './finding.ts';

/** `files` are the names of the csv files present. */
export function checkDescriptions(descriptor: PackageDescriptor, files: readonly string[]): Finding[] {
  const names = descriptor.resources.map((resource) => resource.name);
  const findings: Finding[] = [];
  const wrong = (dataset: string, what: string) => findings.push({ dataset, line: null, column: null, what });
  if (descriptor.profile !== 'tabular-data-package') wrong('datapackage', 'profile is not tabular-data-package');
  for (const key of ['name', 'title', 'version', 'licenses', 'sources', 'contributors'] as const) {
    if (isMissing(descriptor[key])) wrong('datapackage', `no ${key}`);
  }
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) !== i) wrong('datapackage', `${name} is described twice`);
    else if (i > 0 && name < (names[i - 1] ?? '')) wrong('datapackage', `${name} is out of alphabetical order`);
  }
  for (const file of files) {
    if (!descriptor.resources.some((resource) => resource.path === file)) {
      wrong('datapackage', `${file} is in the folder but not described`);
    }
  }
  for (const { name, path } of descriptor.resources) {
    if (!files.includes(path)) wrong('datapackage', `${name} is described but ${path} is not in the folder`);
    if (path !== `${name}.csv`) wrong('datapackage', `${name} should be in ${name}.csv, not ${path}`);
  }
  return [...findings, ...descriptor.resources.flatMap(checkResource)];
}

const fixed = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;

function checkResource(resource: ResourceDescriptor): Finding[] {
  const findings: Finding[] = [];
  const wrong = (what: string, column: string | null = null) =>
    findings.push({ dataset: resource.name, line: null, column, what });
  for (const key of ['title', 'description', 'sources', 'licenses', 'citation'] as const) {
    if (isMissing(resource[key])) wrong(`the description has no ${key}`);
  }
  for (const [key, value] of Object.entries(fixed)) {
    const seen = resource[key as keyof typeof fixed];
    if (seen !== value) wrong(`${key} should be ${value}, is ${JSON.stringify(seen)}`);
  }
  if (!Array.isArray(resource.notes)) wrong('the description has no notes');
  for (const source of resource.sources ?? []) if (isMissing(source.title)) wrong('a source has no title');
  if (!(resource.sources ?? []).some((source) => source.locator)) wrong('no source has a locator');
  for (const licence of resource.licenses ?? []) {
    if (isMissing(licence.name) || isMissing(licence.title)) wrong('a licence has no name or no title');
  }
  if (!Array.isArray(resource.schema?.fields))
    return [...findings, { dataset: resource.name, line: null, column: null, what: 'no schema with fields' }];
  const { fields, primaryKey, foreignKeys = [] } = resource.schema;
  const key = Array.isArray(primaryKey) ? primaryKey : [];
  if (key.length === 0) wrong('the schema has no list of primary key columns');
  for (const column of [...key, ...foreignKeys.map((each) => each.fields)]) {
    if (!fields.some((field) => field.name === column)) wrong('is part of a key but no field', column);
  }
  const unitPerRow = fields.some((field) => field.name === 'unit');
  for (const field of fields) for (const what of checkField(field, unitPerRow)) wrong(what, field.name);
  const kind = fields.find((field) => field.name === 'kind');
  const declared = kind?.constraints?.enum ?? [];
  if (kind === undefined) wrong('no column kind');
  else if (declared.length === 0) wrong('should list its kinds as an enum', 'kind');
  for (const each of declared) {
    if (!kinds.some((known) => known === each)) wrong(`${JSON.stringify(each)} is no kind`, 'kind');
  }
  return findings;
}

/** False if the schema is too broken to read the csv by it. */
export function hasFields(resource: ResourceDescriptor): boolean {
  return Array.isArray(resource.schema?.fields) && resource.schema.fields.every((field) => isFieldType(field.type));
}

function checkField(field: FieldDescriptor, unitPerRow: boolean): string[] {
  const wrong: string[] = [];
  if (isMissing(field.title)) wrong.push('has no title');
  if (!isFieldType(field.type)) wrong.push(`${JSON.stringify(field.type)} is no type`);
  const isNumber = field.type === 'number' || field.type === 'integer';
  if (isNumber && !unitPerRow && isMissing(field.unit)) wrong.push('has no unit');
  return wrong;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
