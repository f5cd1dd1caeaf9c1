import type { RecordKind, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { Label } from '../../shared/domain/label.ts';

/** One value or row of a table. References are record codes: of the same account first, then of the workspace. */
export type SeedValue = {
  readonly value: Value | null;
  readonly note?: string;
  readonly notApplicable?: string;
  readonly evidence?: Evidence;
  /** Values of other sources that contradict this one. */
  readonly rivals?: readonly SeedValue[];
};

/** Values of one record by field key; a table is a list of rows. */
export type SeedValues = { readonly [fieldKey: string]: SeedValue | readonly SeedValue[] };

export type SeedRecord = {
  readonly kind: RecordKind;
  /** Unique within its account and kind. */
  readonly code: string;
  /** Code of the account it belongs to. */
  readonly account?: string;
  /** Code of the record it is part of: the round of a respondent. */
  readonly parent?: string;
  readonly values: SeedValues;
};

export type SeedWorkspace = {
  readonly name: Label;
  /** The day on which the sample is looked at, YYYY-MM-DD. */
  readonly today: string;
  readonly records: readonly SeedRecord[];
};
