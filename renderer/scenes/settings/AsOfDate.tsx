import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { observer } from 'mobx-react-lite';
import { TODAY_KEY } from '../../../shared/ipc/workspace.contract.ts';
import { useStores } from '../../stores/stores.ts';

const STORED = 'YYYY-MM-DD';

/** The day from which the workspace counts ages and due dates; empty = the machine's. */
export const AsOfDate = observer(() => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const { ownToday } = workspace;
  /** An empty text is no date. */
  const set = (date: string) => void commands.setSetting(TODAY_KEY, date);
  return (
    <div className="settings-as-of">
      <DatePicker
        size="small"
        aria-label={t(($) => $.settings.today)}
        placeholder={t(($) => $.settings.asOf.machine)}
        value={ownToday === null ? null : dayjs(ownToday, STORED)}
        onChange={(day) => set(day === null ? '' : dayjs(day).format(STORED))}
      />
      {ownToday !== null && (
        <Button size="small" data-testid="as-of-reset" onClick={() => set('')}>
          {t(($) => $.settings.asOf.reset)}
        </Button>
      )}
      <p className="muted">{t(($) => $.settings.asOf.note)}</p>
    </div>
  );
});
