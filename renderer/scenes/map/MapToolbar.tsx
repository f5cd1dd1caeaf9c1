import {
  AimOutlined,
  ApartmentOutlined,
  BarsOutlined,
  CalendarOutlined,
  ExportOutlined,
  SearchOutlined,
  UserAddOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { MAP_VIEWS, type MapView } from '../../../shared/domain/relationship/map-views.ts';
import { GROUPINGS } from '../../../shared/figure/map/layout.ts';
import { useStores } from '../../stores/stores.ts';
import { EdgeFilter } from './EdgeFilter.tsx';
import type { MapDialog } from './MapDialogs.tsx';
import type { SideName } from './MapSide.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import type { MapModel } from './map-model.ts';

type Props = {
  readonly model: MapModel;
  readonly side: SideName | null;
  readonly onSide: (name: SideName) => void;
  readonly isTimeOpen: boolean;
  readonly onTime: () => void;
  readonly onAsk: (dialog: MapDialog) => void;
};

const VIEWS: readonly (MapView | 'list')[] = [...MAP_VIEWS.map(({ key }) => key), 'list'];

/** View, lines, groups, day, goals, export, add; words give way to icons where there is little room. */
export const MapToolbar = observer(({ model, side, onSide, isTimeOpen, onTime, onAsk }: Props) => {
  const { app, dialogs, map: session } = useStores();
  const { t } = app;
  return (
    <div className="map-toolbar">
      <Segmented<MapView | 'list'>
        size="small"
        aria-label={t(($) => $.maps.view)}
        value={session.view}
        onChange={session.show}
        options={VIEWS.map((view) => ({
          value: view,
          label: <span data-testid={`map-view-${view}`}>{t(($) => $.maps.views[view])}</span>,
        }))}
        data-testid="map-views"
      />
      <div className="map-tools">
        {session.canvasView !== null && (
          <Button
            size="small"
            type={session.finder.isOpen ? 'primary' : 'default'}
            ghost={session.finder.isOpen}
            icon={<SearchOutlined />}
            title={t(($) => $.mapFinder.open)}
            aria-label={t(($) => $.mapFinder.open)}
            aria-pressed={session.finder.isOpen}
            onClick={session.finder.isOpen ? session.finder.close : session.finder.open}
            data-testid="map-find"
          />
        )}
        {session.canvasView !== null && !session.isPast && <EdgeFilter model={model} />}
        {session.canvasView !== null && session.canvasView !== 'lanes' && <GroupingMenu />}
        <Button
          size="small"
          type={isTimeOpen ? 'primary' : 'default'}
          ghost={isTimeOpen}
          icon={<CalendarOutlined />}
          title={t(($) => $.maps.time)}
          aria-pressed={isTimeOpen}
          onClick={onTime}
          data-testid="map-time"
        >
          <span className="map-word">{t(($) => $.maps.time)}</span>
        </Button>
        <Button
          size="small"
          type={side === 'goals' ? 'primary' : 'default'}
          ghost={side === 'goals'}
          icon={<AimOutlined />}
          title={t(($) => $.maps.goals)}
          aria-pressed={side === 'goals'}
          onClick={() => onSide('goals')}
          data-testid="map-goals"
        >
          <span className="map-word">{t(($) => $.maps.goals)}</span>
        </Button>
        <Button
          size="small"
          icon={<ExportOutlined />}
          aria-label={t(($) => $.maps.exportMap)}
          title={t(($) => $.maps.exportMap)}
          onClick={() => dialogs.open('exportMap')}
          data-testid="map-export"
        />
        <MoreMenu model={model} onSide={onSide} onAsk={onAsk} />
        <Button
          size="small"
          type="primary"
          icon={<UserAddOutlined />}
          title={t(($) => $.map.addPerson)}
          disabled={session.isPast}
          onClick={() => onAsk({ kind: 'person', chief: null })}
          data-testid="add-person"
        >
          <span className="map-word">{t(($) => $.map.addPerson)}</span>
        </Button>
      </div>
    </div>
  );
});

const GroupingMenu = observer(() => {
  const { app, map: session } = useStores();
  const { t } = app;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [session.grouping],
        items: GROUPINGS.map((key) => ({
          key,
          label: <span data-testid={`map-group-${key}`}>{t(($) => $.maps.groupings[key])}</span>,
          icon: key === 'none' ? <BarsOutlined /> : <ApartmentOutlined />,
          onClick: () => session.group(key),
        })),
      }}
    >
      <Button
        size="small"
        icon={<ApartmentOutlined />}
        title={t(($) => $.maps.grouping)}
        data-testid="map-grouping"
      >
        <span className="map-word">{t(($) => $.maps.groupings[session.grouping])}</span>
      </Button>
    </Dropdown>
  );
});
