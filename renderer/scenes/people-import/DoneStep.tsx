import { Button, Result } from 'antd';
import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import type { ImportModel } from './import-model.ts';

/** What has come in, and the way back. */
export const DoneStep = observer(({ model }: { readonly model: ImportModel }) => {
  const { app, account, dialogs, undo } = useStores();
  const [, goTo] = useLocation();
  const { t } = app;
  if (model.done === null) return null;
  const { people, seats, changed } = model.done;
  const name = model.table?.fileName ?? '';
  return (
    <Result
      status="success"
      title={t(($) => $.peopleImport.done.title)}
      subTitle={
        <>
          {t(($) => $.peopleImport.done.text, { people, seats, changed, name })}
          <br />
          {t(($) => $.peopleImport.done.undoHint)}
        </>
      }
      extra={[
        <Button
          key="undo"
          data-testid="import-undo"
          onClick={() => {
            dialogs.close();
            void undo.undo();
          }}
        >
          {t(($) => $.peopleImport.done.undo)}
        </Button>,
        <Button
          key="map"
          type="primary"
          data-testid="import-open-map"
          onClick={() => {
            dialogs.close();
            if (account.id !== null) goTo(routes.account(account.id, 'map'));
          }}
        >
          {t(($) => $.peopleImport.done.openMap)}
        </Button>,
      ]}
    />
  );
});
