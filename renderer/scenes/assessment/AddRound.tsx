import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';

/** Starts a round of the open account, dated today; its title can be changed in the list. */
export const AddRound = observer(({ onCreated }: { readonly onCreated: (roundId: string) => void }) => {
  const { app, account, commands, workspace } = useStores();
  const { t } = app;
  const create = async () => {
    const { today } = workspace;
    const round = await commands.createRecord({
      kind: 'round',
      accountId: account.id,
      values: {
        'rnd.title': t(($) => $.assessment.roundTitleDefault, { date: formatDate(today, app.locale) }),
        'rnd.date': today,
      },
    });
    if (round !== null) onCreated(round.id);
  };
  return (
    <Button size="small" icon={<PlusOutlined />} onClick={() => void create()} data-testid="add-round">
      {t(($) => $.assessment.addRound)}
    </Button>
  );
});
