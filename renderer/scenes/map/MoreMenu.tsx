import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import type { MapDialog } from './MapDialogs.tsx';
import type { SideName } from './MapSide.tsx';
import type { MapModel } from './map-model.ts';

type Props = {
  readonly model: MapModel;
  readonly onSide: (name: SideName) => void;
  readonly onAsk: (dialog: MapDialog) => void;
};

/** What is asked for seldom: import, parked people, departments, the judgements behind ORI. */
export const MoreMenu = observer(({ model, onSide, onAsk }: Props) => {
  const { app, dialogs, map: session } = useStores();
  const { t } = app;
  const isPast = session.isPast;
  const item = (key: string, text: string, run: () => void, disabled = false) => ({
    key,
    label: <span data-testid={`map-more-${key}`}>{text}</span>,
    disabled,
    onClick: run,
  });
  const items: MenuProps['items'] = [
    item(
      'parked',
      t(($) => $.maps.openParked, { count: model.reading.parked.length }),
      () => onSide('parked'),
    ),
    item(
      'import',
      t(($) => $.maps.importPeople),
      () => dialogs.open('importPeople'),
      isPast,
    ),
    { type: 'divider' },
    item(
      'departments',
      t(($) => $.maps.departments),
      () => onAsk({ kind: 'departments' }),
      isPast,
    ),
    item(
      'ori',
      t(($) => $.maps.rateOri),
      () => onAsk({ kind: 'ori' }),
      isPast,
    ),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <Button
        size="small"
        icon={<MoreOutlined />}
        aria-label={t(($) => $.maps.more)}
        data-testid="map-more"
      />
    </Dropdown>
  );
});
