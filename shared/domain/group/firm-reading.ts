import { cellNumber, cellText } from '../account/money.ts';
import { isRow, type StoredEntry, type StoredRecord } from '../account/view.ts';
import type { RowValue } from '../dossier/types.ts';
import type { Firm } from './ownership.ts';

/** Where firms are read from: the stores of the window, a view of an account, or the rows of the file. */
export type FirmSource = {
  /** Records of any kinds; firms are picked. */
  readonly records: Iterable<StoredRecord>;
  readonly entries: (recordId: string, fieldKey: string) => readonly StoredEntry[];
};

/** A tie between two firms besides ownership; its kind is free text. */
export type FirmTie = {
  readonly entryId: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly note: string | null;
};

/** The firms of the workspace as the rules of groups see them; a firm without a name is called by its code. */
export function readFirms({ records, entries }: FirmSource): readonly Firm[] {
  return firmRecords(records).map(({ id, code }) => {
    const value = (key: string) => entries(id, key)[0]?.value ?? null;
    const name = value('frm.name');
    const account = value('frm.account');
    const headcount = value('frm.headcount');
    return {
      id,
      code,
      name: typeof name === 'string' && name !== '' ? name : code,
      accountId: typeof account === 'string' ? account : null,
      headcount: typeof headcount === 'number' ? headcount : null,
      owners: rowsOf(entries(id, 'frm.owners')).flatMap(({ row }) => {
        const firm = cellText(row, 'firm');
        return firm === null
          ? []
          : [{ firm, stake: cellNumber(row, 'stake'), since: cellText(row, 'since') }];
      }),
    };
  });
}

/** Ties of all firms, in the order of firms and rows; half-filled ones are left out. */
export function readTies({ records, entries }: FirmSource): readonly FirmTie[] {
  return firmRecords(records).flatMap(({ id }) =>
    rowsOf(entries(id, 'frm.ties')).flatMap(({ entry, row }) => {
      const to = cellText(row, 'firm');
      const type = cellText(row, 'type');
      return to === null || type === null
        ? []
        : [{ entryId: entry.id, from: id, to, type, note: cellText(row, 'note') }];
    }),
  );
}

function firmRecords(records: Iterable<StoredRecord>): readonly StoredRecord[] {
  return [...records].filter(({ kind }) => kind === 'firm');
}

function rowsOf(entries: readonly StoredEntry[]): readonly { entry: StoredEntry; row: RowValue }[] {
  return entries.flatMap((entry) => (isRow(entry.value) ? [{ entry, row: entry.value }] : []));
}
