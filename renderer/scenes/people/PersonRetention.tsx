import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { retentionFrom, retentionState } from '../../../shared/domain/dossier/retention.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';

/** Says when the data of a person are due, and renews them with one click. */
export const PersonRetention = observer(({ personId }: { readonly personId: string }) => {
  const { account, app, commands, workspace } = useStores();
  const { t, locale } = app;
  const until = account.view.text(personId, 'per.retention_until') || null;
  const state = retentionState(until, workspace.today);
  if (state === 'kept') return null;
  const next = retentionFrom(workspace.today);
  const date = until === null ? '' : formatDate(until, locale);
  return (
    <div className="people-notice" role="status">
      <span>
        {state === 'missing'
          ? t(($) => $.people.retention.missing)
          : t(($) => $.people.retention[state], { date })}
      </span>
      <Button
        size="small"
        data-testid="person-renew"
        onClick={() => void commands.setValue(personId, 'per.retention_until', next)}
      >
        {t(($) => $.people.retention.renew, { date: formatDate(next, locale) })}
      </Button>
    </div>
  );
});
