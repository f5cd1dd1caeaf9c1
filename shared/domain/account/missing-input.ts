import { companyYear } from './economics-reading.ts';
import type { AccountView } from './view.ts';

/** An input that a figure lacks: the field in which it belongs, and the year when it is one of many. */
export type MissingInput = {
  /** Null while the record itself does not exist, such as our company's. */
  readonly recordId: string | null;
  readonly fieldKey: string;
  readonly year: number | null;
};

/** The input as missing while the value is null, else nothing. */
export function missingIf(value: unknown, input: MissingInput): readonly MissingInput[] {
  return value === null ? [input] : [];
}

/** An input of the account itself. */
export function ownInput(view: AccountView, fieldKey: string, year: number | null = null): MissingInput {
  return { recordId: view.account.id, fieldKey, year };
}

/** An input of our own company. */
export function companyInput(view: AccountView, fieldKey: string, year: number | null = null): MissingInput {
  return { recordId: view.records('company')[0]?.id ?? null, fieldKey, year };
}

/** What our company's year lacks for the per-head comparison (domain §5.3). */
export function companyGaps(view: AccountView, year: number): readonly MissingInput[] {
  const { revenue, profit, headcount } = companyYear(view, year);
  return [revenue, profit, headcount].includes(null) ? [companyInput(view, 'own.years', year)] : [];
}
