import {
  AppstoreAddOutlined,
  ExpandOutlined,
  MinusOutlined,
  PlusOutlined,
  UserAddOutlined,
} from '@ant-design/icons';
import { useReactFlow } from '@xyflow/react';
import { Button, Segmented, Select, Space, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { EDGE_KINDS, type EdgeKind } from './map-edges.ts';
import type { MapModel } from './map-model.ts';
import { FIT } from './use-kept-in-view.ts';

type Props = { readonly model: MapModel; readonly onAddPerson: () => void };

/** View, lines, tidy, zoom, add a person. */
export const MapToolbar = observer(({ model, onAddPerson }: Props) => {
  const { app, commands } = useStores();
  const { t } = app;
  const present = EDGE_KINDS.filter((kind) => model.edges.some((edge) => edge.kind === kind));
  const tidy = async () => {
    const group = crypto.randomUUID();
    for (const id of model.placedIds) await commands.placeRecord(id, null, group);
  };
  return (
    <div className="map-toolbar">
      <Segmented<'map' | 'table'>
        size="small"
        aria-label={t(($) => $.map.mode)}
        value={model.mode}
        onChange={model.setMode}
        options={[
          { value: 'map', label: t(($) => $.map.modeMap) },
          { value: 'table', label: t(($) => $.map.modeTable) },
        ]}
      />
      {model.mode === 'map' && (
        <>
          <Select<EdgeKind[]>
            mode="multiple"
            size="small"
            className="map-kinds"
            maxTagCount={0}
            maxTagPlaceholder={(hidden) => `${t(($) => $.map.edges)} ${hidden.length}/${present.length}`}
            placeholder={t(($) => $.map.edges)}
            aria-label={t(($) => $.map.edges)}
            showSearch={false}
            value={present.filter((kind) => !model.hiddenKinds.has(kind))}
            onChange={(shown) => model.setShownKinds(shown, present)}
            options={present.map((kind) => ({ value: kind, label: t(($) => $.map.edgeKind[kind]) }))}
            data-testid="map-kinds"
          />
          <Tooltip title={t(($) => $.map.tidyHint)}>
            <Button
              size="small"
              icon={<AppstoreAddOutlined />}
              disabled={model.placedIds.length === 0}
              onClick={() => void tidy()}
              data-testid="map-tidy"
            >
              {t(($) => $.map.tidy)}
            </Button>
          </Tooltip>
          <ZoomButtons />
        </>
      )}
      <Button
        size="small"
        type="primary"
        className="map-add"
        icon={<UserAddOutlined />}
        onClick={onAddPerson}
        data-testid="add-person"
      >
        {t(($) => $.map.addPerson)}
      </Button>
    </div>
  );
});

const ZoomButtons = observer(() => {
  const { t } = useStores().app;
  const flow = useReactFlow();
  const fit = t(($) => $.map.fit);
  return (
    <Space.Compact>
      <Button
        size="small"
        icon={<MinusOutlined />}
        aria-label={t(($) => $.map.zoomOut)}
        onClick={() => void flow.zoomOut()}
        data-testid="map-zoom-out"
      />
      <Button
        size="small"
        icon={<PlusOutlined />}
        aria-label={t(($) => $.map.zoomIn)}
        onClick={() => void flow.zoomIn()}
        data-testid="map-zoom-in"
      />
      <Button
        size="small"
        icon={<ExpandOutlined />}
        aria-label={fit}
        title={fit}
        onClick={() => void flow.fitView(FIT)}
        data-testid="map-fit"
      />
    </Space.Compact>
  );
});
