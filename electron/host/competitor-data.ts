import { rivalProfile } from '../../db/queries/competitors.ts';
import { recordById } from '../../db/queries/read-rows.ts';
import { recordTitle } from '../../db/queries/titles.ts';
import type { Workspace } from '../../db/workspace.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { DocumentRequest } from '../../shared/ipc/app.contract.ts';
import type { CompetitorProfileData } from '../../shared/report/competitor-profile/build.ts';

/** What the profile of a rival is made of. @throws NOT_FOUND without a name, or for one that no account has */
export function competitorData(
  workspace: Workspace,
  { subject }: DocumentRequest,
  { actor }: { readonly actor: string },
): CompetitorProfileData {
  if (subject === undefined) throw new AppError('NOT_FOUND');
  const profile = rivalProfile(workspace, subject);
  const names = profile.accountIds.map((id): [string, string] => {
    const record = recordById(workspace.connection, id);
    return [id, record === undefined ? '' : recordTitle(workspace.connection, record)];
  });
  return {
    profile,
    accountNames: new Map(names),
    catalogue: workspace.catalogue(),
    today: workspace.today(),
    owner: actor,
  };
}
