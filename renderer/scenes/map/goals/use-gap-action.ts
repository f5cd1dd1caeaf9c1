import { GAP_PATTERNS, type Pattern } from '../../../../shared/domain/relationship/gap-patterns.ts';
import { useStores } from '../../../stores/stores.ts';
import { nextCode } from '../person/next-step.ts';

const FIELD = 'plan.actions';

/** Creates the action that usually closes a gap: who, by which means, whose it is. */
export function useGapAction(): (personId: string, pattern: Pattern | null) => Promise<void> {
  const { app, account, commands, notices } = useStores();
  const { t } = app;
  return async (personId, pattern) => {
    const { view } = account;
    const name = view.title(personId);
    const means = GAP_PATTERNS.find(({ key }) => key === pattern)?.means;
    const code = nextCode(view.rows(view.account.id, FIELD).map(({ row }) => String(row.code ?? '')));
    const owner = view.text(personId, 'node.owner');
    const added = await commands.addRows(view.account.id, FIELD, [
      {
        code,
        text: t(($) => $.map.person.actionText, {
          name,
          pattern: means === undefined ? t(($) => $.map.person.pattern) : app.label(means),
        }),
        person: personId,
        ...(owner === '' ? {} : { owner }),
        status: 'todo',
        priority: 'high',
      },
    ]);
    if (added !== null) notices.success(t(($) => $.mapGoals.actionAdded, { name, code }));
  };
}
