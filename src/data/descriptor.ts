/** The shape of data/datapackage.json (Frictionless Data Package v1, with our citation, notes, rule and units). */
import type { Field, Licence, Source } from './dataset.ts';

interface Constraints {
  readonly required?: boolean;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** A pattern that the whole value must match. */
  readonly pattern?: string;
}

export interface FieldDescriptor extends Field {
  readonly constraints?: Constraints;
}

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface ResourceDescriptor {
  readonly name: string;
  /** A file name in the folder of the descriptor. */
  readonly path: string;
  readonly profile: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
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
  /** How the rows were computed, for derived datasets. */
  readonly rule?: string;
}

export interface PackageDescriptor {
  readonly profile: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licenses: readonly Licence[];
  readonly sources: readonly Source[];
  readonly contributors: readonly { readonly title: string; readonly role?: string }[];
  readonly resources: readonly ResourceDescriptor[];
}
