/** Checks of single cells and keys against the schema: constraints, real dates, Mondays, unique and foreign keys. */
import type { Value } from '../dataset.ts';
import type { FieldDescriptor } from '../descriptor.ts';
import { otherModels } from '../labels.ts';
import { addDays, isDay, mondayOf } from '../week.ts';
import { type Checked, type Everything, type Finding, keyOf, lineOf } from './finding.ts';

export function checkValues(dataset: Checked, all: Everything): Finding[] {
  return [...checkCells(dataset), ...checkPrimaryKey(dataset), ...checkForeignKeys(dataset, all)];
}

function checkCells({ name, rows, resource }: Checked): Finding[] {
  const { fields } = resource.schema;
  const unitPerRow = fields.some((field) => field.name === 'unit');
  return rows.flatMap((row, i) => {
    const findings = fields.flatMap((field) => {
      const what = problemOf(row[field.name] ?? null, field);
      return what === null ? [] : [{ dataset: name, line: lineOf(i), column: field.name, what }];
    });
    const { week, picture_date: pictured, unit } = row;
    if (typeof week === 'string' && typeof pictured === 'string' && addDays(pictured, 1) !== week) {
      const what = `week ${week} does not begin the day after ${pictured}`;
      findings.push({ dataset: name, line: lineOf(i), column: 'picture_date', what });
    }
    if (unitPerRow && unit === null && typeof row.value === 'number') {
      findings.push({ dataset: name, line: lineOf(i), column: 'unit', what: 'a value without its unit' });
    }
    return findings;
  });
}

function problemOf(value: Value, { name, type, constraints = {} }: FieldDescriptor): string | null {
  if (value === null) return constraints.required ? 'is required but empty (or unreadable)' : null;
  const seen = JSON.stringify(value);
  if (typeof value === 'string') {
    if (/[\u0000-\u001f\u007f-\u009f]/.test(value)) return `has control characters: ${seen}`;
    if (value !== value.trim()) return `has spaces around it: ${seen}`;
    if (constraints.pattern && !new RegExp(`^(${constraints.pattern})$`).test(value))
      return `is not shaped right: ${seen}`;
    if (type === 'date' && !isDay(value)) return `no such day: ${seen}`;
    if (type === 'yearmonth' && !isDay(`${value}-01`)) return `no such month: ${seen}`;
    if (type === 'date' && name === 'week' && mondayOf(value) !== value) return `is not a Monday: ${seen}`;
  }
  if (constraints.enum && !constraints.enum.some((each) => each === value)) {
    return `expected one of ${constraints.enum.join(', ')}, saw ${seen}`;
  }
  if (typeof value === 'number') {
    if (constraints.minimum !== undefined && value < constraints.minimum)
      return `is under ${constraints.minimum}: ${seen}`;
    if (constraints.maximum !== undefined && value > constraints.maximum)
      return `is over ${constraints.maximum}: ${seen}`;
  }
  return null;
}

function checkPrimaryKey({ name, rows, resource }: Checked): Finding[] {
  const { primaryKey } = resource.schema;
  if (!Array.isArray(primaryKey)) return [];
  const first = new Map<string, number>();
  return rows.flatMap((row, i) => {
    const key = keyOf(row, primaryKey);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, lineOf(i));
      return [];
    }
    const what = `the key ${JSON.stringify(key)} is already on line ${before}`;
    return [{ dataset: name, line: lineOf(i), column: primaryKey.join(' + '), what }];
  });
}

function checkForeignKeys({ name, rows, resource }: Checked, all: Everything): Finding[] {
  return (resource.schema.foreignKeys ?? []).flatMap(({ fields: column, reference }): Finding[] => {
    const target = all.get(reference.resource);
    if (!target) return [{ dataset: name, line: null, column, what: `points to no dataset: ${reference.resource}` }];
    const known = new Set(target.rows.map((row) => row[reference.fields]));
    return rows.flatMap((row, i) => {
      const value = row[column] ?? null;
      if (value === null || known.has(value)) return [];
      const what = `${JSON.stringify(value)} is not in ${reference.resource}.${reference.fields}`;
      return [{ dataset: name, line: lineOf(i), column, what }];
    });
  });
}

/** Every slug that ever served tokens has labels: a foreign key, except for `other`, which is not a model. */
export function checkLabels(all: Everything): Finding[] {
  const known = new Set((all.get('models')?.rows ?? []).map((row) => row.slug));
  return (all.get('weekly-model-tokens')?.rows ?? []).flatMap((row, i) => {
    if (row.model === otherModels || known.has(row.model ?? null)) return [];
    const what = `${JSON.stringify(row.model)} is not in models.slug`;
    return [{ dataset: 'weekly-model-tokens', line: lineOf(i), column: 'model', what }];
  });
}
