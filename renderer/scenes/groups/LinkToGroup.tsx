import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { FirmSelect } from './FirmSelect.tsx';

/** Makes the open account a company of a group: one that is there, or a new one, below an owner or not. */
export const LinkToGroup = observer(() => {
  const { account, app, client, commands, groups, notices } = useStores();
  const { t } = app;
  const { id } = account.view.account;
  const name = account.view.title(id);
  const [owner, setOwner] = useState<string | null>(null);
  const taken = [...groups.ownership.firms.values()].filter(({ accountId }) => accountId !== null);
  const create = () =>
    client.group
      .createFirm({ name, ownerId: owner, stake: null, accountId: id })
      .catch((error: unknown) => notices.show(error));
  return (
    <div className="groups-link">
      <p>{t(($) => $.groups.dossier.none)}</p>
      <p className="muted">{t(($) => $.groups.dossier.noneText)}</p>
      <div className="groups-add-row">
        <FirmSelect
          value={null}
          label={t(($) => $.groups.dossier.linkPlaceholder)}
          without={taken.map((firm) => firm.id)}
          testId="link-firm"
          onChange={(firmId) => {
            if (firmId !== null) void commands.setValue(firmId, 'frm.account', id);
          }}
        />
      </div>
      <div className="groups-add-row">
        <FirmSelect value={owner} label={t(($) => $.groups.dossier.underOwner)} onChange={setOwner} />
        <Button size="small" type="primary" data-testid="create-account-firm" onClick={() => void create()}>
          {t(($) => $.groups.dossier.createFirm, { name })}
        </Button>
      </div>
    </div>
  );
});
