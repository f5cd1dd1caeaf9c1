import { useMemo } from 'react';
import { type VisitPlan, visitPlanKey } from '../../../shared/domain/account/visit-list.ts';
import { readVisitPlan } from '../../../shared/schemas/visit-plan.ts';
import { useStores } from '../../stores/stores.ts';

/** The plan's lists are read-only here and plain arrays on the wire: the same JSON. */
const toSetting = ({ sections, kinds, left, assigned, inVain, perContact }: VisitPlan) => ({
  sections: [...sections],
  kinds: [...kinds],
  perContact,
  left: [...left],
  assigned: { ...assigned },
  inVain: [...inVain],
});

/** The plan of the next visit of the open account, kept in the workspace, and how to change parts of it. */
export function useVisitPlan(): readonly [VisitPlan, (change: Partial<VisitPlan>) => void] {
  const { account, commands, workspace } = useStores();
  const key = visitPlanKey(account.view.account.id);
  const stored = workspace.setting(key);
  const plan = useMemo(() => readVisitPlan(stored), [stored]);
  const change = (part: Partial<VisitPlan>) => void commands.setSetting(key, toSetting({ ...plan, ...part }));
  return [plan, change];
}
