import type { WarningKind } from '../../../shared/domain/tier/review.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { useStores } from '../../stores/stores.ts';

export type Handling = {
  readonly ownerId: string | null;
  readonly due: string | null;
  readonly note: string;
};
export type Noticed = {
  readonly accountId: string;
  readonly kind: WarningKind;
  readonly text: string;
  /** Key of the signal that is taken up; null for what somebody noticed himself. */
  readonly signal: string | null;
};

/** What can be done with a warning; each is one undo step and answers whether it was done. */
export function useWarningActions() {
  const { app, client, commands, notices, workspace } = useStores();
  const { t } = app;
  const told = (isDone: boolean, text: string) => {
    if (isDone) notices.success(text);
    return isDone;
  };
  const record = async (
    { accountId, kind, text, signal }: Noticed,
    status: 'open' | 'dismissed',
    { ownerId, due, note }: Handling,
  ) => {
    const row = { kind, date: workspace.today, text, signal, owner: ownerId, due, status, action: note };
    const rows = await commands.addRows(accountId, 'warn.alerts', [row], {
      evidence: {
        status: 'collected',
        confidence: 'high',
        asOf: workspace.today,
        ...(signal === null ? {} : { sourceType: 'own_system', sourceRef: t(($) => $.warning.recordedFrom) }),
      },
    });
    return rows !== null;
  };
  return {
    takeUp: async (noticed: Noticed, handling: Handling) =>
      told(
        await record(noticed, 'open', handling),
        t(($) => $.warning.taken),
      ),
    dismiss: async (noticed: Noticed, note: string) =>
      told(
        await record(noticed, 'dismissed', { ownerId: null, due: null, note }),
        t(($) => $.warning.dismissed),
      ),
    change: async (entryId: string, { ownerId, due, note }: Handling) =>
      (await commands.updateRow(entryId, { owner: ownerId, due, action: note, status: 'open' })) !== null,
    close: async (entryId: string, action: string) =>
      told(
        (await commands.updateRow(entryId, { status: 'closed', action })) !== null,
        t(($) => $.warning.closed),
      ),
    openReview: async (input: CallInput<'review.open'>) => {
      try {
        await client.review.open(input);
        return told(
          true,
          t(($) => $.warning.reviewed),
        );
      } catch (thrown) {
        notices.show(thrown);
        return false;
      }
    },
  };
}
