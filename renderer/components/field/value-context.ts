import { useMemo } from 'react';
import { compareCodes } from '../../../shared/domain/account/view.ts';
import type { RecordKind } from '../../../shared/domain/dossier/types.ts';
import type { ParseContext } from '../../../shared/format/parse.ts';
import { useStores } from '../../stores/stores.ts';
import { findRecord, type NamedRecord } from './find-record.ts';

/** What editors need around a value: names of records, and how typed text finds them. */
export type ValueContext = ParseContext & {
  readonly nameOf: (recordId: string) => string;
  readonly recordsOf: (kind: RecordKind) => readonly NamedRecord[];
};

/** The context of the open account; names are read when asked for, so that observers follow only what they show. */
export function useValueContext(): ValueContext {
  const { account, app } = useStores();
  const { locale } = app;
  return useMemo(() => {
    const nameOf = (recordId: string) => account.title(recordId);
    const recordsOf = (kind: RecordKind) =>
      [...(account.isLoaded ? account.view.records(kind) : [])]
        .sort((a, b) => compareCodes(a.code, b.code))
        .map(({ id, code }) => ({ id, code, name: nameOf(id) }));
    return {
      locale,
      nameOf,
      recordsOf,
      resolveReference: (kind, text) => findRecord(recordsOf(kind), text),
    };
  }, [account, locale]);
}
