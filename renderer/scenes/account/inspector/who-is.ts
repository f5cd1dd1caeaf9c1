import type { AccountView } from '../../../../shared/domain/account/view.ts';

/** Name of who is named in evidence by record id, record code or in plain words. */
export function whoIs(view: AccountView, named: string): string {
  const byId = view.title(named);
  if (byId !== '') return byId;
  const people = [...view.records('colleague'), ...view.records('person')];
  const found = people.find(({ code }) => code === named);
  return found === undefined ? named : view.title(found.id);
}
