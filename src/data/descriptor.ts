/** The shape of data/datapackage.json (Frictionless Data Package v1, with our citation, notes, rule and units). */
import type { Field, Licence, Source } from './dataset.ts';

export interface Constraints {
  readonly required?: boolean;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The whole value must match. */
  readonly pattern?: string;
}

export interface FieldDescriptor extends Field {
  readonly constraints?: Constraints;
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** A period whose shares may miss 100, with the reason. */
export interface SumException {
  readonly period: string;
  readonly reason: string;
}

export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly FieldDescriptor[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
  readonly sources: readonly Source[];
  readonly licenses: readonly Licence[];
  readonly citation: string;
  readonly notes: readonly string[];
  /** How the rows were computed, for datasets that were. */
  readonly rule?: string;
  readonly sumExceptions?: readonly SumException[];
}

export interface PackageDescriptor {
  readonly name: string;
  readonly version: string;
  readonly resources: readonly ResourceDescriptor[];
}
