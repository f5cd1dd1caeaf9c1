import type { RecordRow } from '../../../shared/schemas/rows.ts';
import { useStores } from '../../stores/stores.ts';

export const ADDED_KINDS = ['person', 'outside', 'seat'] as const;

/** What is filled in for a new card. */
export type AddedDraft = {
  readonly kind: (typeof ADDED_KINDS)[number];
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly organization: string;
  readonly chiefSeatId: string | null;
};

/** True when the draft says enough: who, from which organization, or which seat. */
export function isFilled({ kind, name, title, organization }: AddedDraft): boolean {
  if (kind === 'seat') return title.trim() !== '';
  return name.trim() !== '' && (kind === 'person' || organization.trim() !== '');
}

/** Adds what was filled in to the account and to the map that is open, one undo step; a person is shown in the inspector. */
export function useAddToMap(draft: AddedDraft) {
  const { app, account, commands, inspector, map: session, notices } = useStores();
  const create = (group: string): Promise<RecordRow | null> => {
    const accountId = account.view.account.id;
    const name = draft.name.trim();
    const title = draft.title.trim();
    const department = draft.department.trim();
    const { chiefSeatId } = draft;
    if (draft.kind === 'person')
      return commands.createPerson({
        accountId,
        name,
        title,
        department,
        reportsToSeatId: chiefSeatId,
        group,
      });
    if (draft.kind === 'outside') {
      const values = { 'per.name': name, 'node.outside': draft.organization.trim() };
      return commands.createRecord({ kind: 'person', accountId, values, group });
    }
    const values = {
      'pos.title': title,
      ...(department === '' ? {} : { 'pos.dept': department }),
      ...(chiefSeatId === null ? {} : { 'pos.reports_to': chiefSeatId }),
    };
    return commands.createRecord({ kind: 'seat', accountId, values });
  };
  const add = async (): Promise<boolean> => {
    const group = crypto.randomUUID();
    const created = await create(group);
    if (created === null) return false;
    if (draft.kind === 'seat') {
      notices.success(app.t(($) => $.maps.add.done, { name: draft.title.trim() }));
      return true;
    }
    const { mapId } = session;
    if (mapId !== null)
      await commands.addToMap({
        accountId: account.view.account.id,
        mapId,
        people: [{ personId: created.id, ratings: {} }],
        group,
      });
    inspector.select({ kind: 'person', recordId: created.id });
    return true;
  };
  return { isReady: isFilled(draft), add };
}
