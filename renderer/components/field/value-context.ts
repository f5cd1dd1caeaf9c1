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
  const { account, app, portfolio, workspace } = useStores();
  const { locale } = app;
  return useMemo(() => {
    const nameOf = (recordId: string) => account.title(recordId);
    const recordsOf = (kind: RecordKind): readonly NamedRecord[] => {
      // Other accounts are known by their summaries; what the workspace shares is there without any account.
      if (kind === 'account')
        return portfolio.summaries.map(({ accountId, code, name }) => ({ id: accountId, code, name }));
      const shared = workspace.records.filter((record) => record.kind === kind);
      return [...(account.isLoaded ? account.view.records(kind) : shared)]
        .sort((a, b) => compareCodes(a.code, b.code))
        .map(({ id, code }) => ({ id, code, name: nameOf(id) }));
    };
    return {
      locale,
      today: workspace.today,
      nameOf,
      recordsOf,
      resolveReference: (kind, text) => findRecord(recordsOf(kind), text),
    };
  }, [account, portfolio, workspace, locale]);
}
