import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

/** Turns the subsidiaries of the basic data that the group does not have yet into companies of it; nothing when all are there. */
export const TakeOver = observer(() => {
  const { account, app, client, groups, notices } = useStores();
  const { t } = app;
  const { id } = account.view.account;
  const own = groups.firmOf(id);
  const held = own === undefined ? [] : groups.ownership.holdings(own.id);
  const known = new Set(held.map(({ firm }) => groups.ownership.firms.get(firm)?.name));
  const missing = account.view
    .rows(id, 'bas.subs')
    .filter(({ row }) => typeof row.name === 'string' && !known.has(row.name.trim()));
  if (missing.length === 0) return null;
  const takeOver = async () => {
    try {
      const { added } = await client.group.takeOverSubsidiaries({ accountId: id });
      notices.success(t(($) => $.groups.dossier.tookOver, { count: added }));
    } catch (error) {
      notices.show(error);
    }
  };
  return (
    <Button
      size="small"
      title={t(($) => $.groups.dossier.takeOverHint)}
      data-testid="take-over"
      onClick={() => void takeOver()}
    >
      {t(($) => $.groups.dossier.takeOver, { count: missing.length })}
    </Button>
  );
});
