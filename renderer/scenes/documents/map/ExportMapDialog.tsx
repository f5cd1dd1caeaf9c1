import './export-map.css';
import { CopyOutlined } from '@ant-design/icons';
import { Button, Checkbox, Modal, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { EdgeKind } from '../../../../shared/domain/relationship/edge-kinds.ts';
import { edgeKindInfo } from '../../../../shared/domain/relationship/edge-kinds.ts';
import { isCanvasView } from '../../../../shared/domain/relationship/map-views.ts';
import { GROUPINGS } from '../../../../shared/figure/map/layout.ts';
import { formatLongDate } from '../../../../shared/format/date.ts';
import { MAP_FORMATS, MAP_PAGES } from '../../../../shared/ipc/map-export.ts';
import { useStores } from '../../../stores/stores.ts';
import { MapExportModel } from './export-model.ts';
import { MapPreview } from './MapPreview.tsx';

/** The relationship map as a picture, page or document; what may be read by others is chosen here. */
export const ExportMapDialog = observer(() => {
  const stores = useStores();
  const { app, account, dialogs } = stores;
  const { t } = app;
  const { id } = account;
  const [model] = useState(() => new MapExportModel(id ?? '', stores));
  useEffect(() => void model.draw(), [model]);
  if (id === null) return null;
  const run = async () => {
    dialogs.close();
    await model.run();
  };
  return (
    <Modal
      open
      width="min(1240px, 94vw)"
      className="export-map"
      title={t(($) => $.mapExport.title)}
      onCancel={dialogs.close}
      footer={[
        <Button key="cancel" onClick={dialogs.close}>
          {t(($) => $.mapExport.cancel)}
        </Button>,
        <Button
          key="copy"
          icon={<CopyOutlined />}
          disabled={model.preview === null || model.isDrawing}
          loading={model.isCopying}
          onClick={() => void model.copy()}
          data-testid="export-map-copy"
        >
          {t(($) => $.mapExport.copy)}
        </Button>,
        <Button key="run" type="primary" onClick={() => void run()} data-testid="export-map-run">
          {t(($) => $.mapExport.action)}
        </Button>,
      ]}
    >
      <div className="export-map-body">
        <div className="export-map-choices">
          <FormatChoice model={model} />
          <WhatChoice model={model} />
          <PrivacyChoice model={model} />
        </div>
        <MapPreview model={model} />
      </div>
    </Modal>
  );
});

type ChoiceProps = { readonly model: MapExportModel };

const FormatChoice = observer(({ model }: ChoiceProps) => {
  const { t } = useStores().app;
  const { format, page } = model.choice;
  const hints = {
    png: t(($) => $.mapExport.format.pngHint),
    svg: t(($) => $.mapExport.format.svgHint),
    pdf: t(($) => $.mapExport.format.pdfHint),
    docx: t(($) => $.mapExport.format.docxHint),
  };
  return (
    <section>
      <h2>{t(($) => $.mapExport.format.label)}</h2>
      <Segmented
        block
        value={format}
        aria-label={t(($) => $.mapExport.format.label)}
        options={MAP_FORMATS.map((key) => ({
          value: key,
          label: <span data-testid={`map-format-${key}`}>{key === 'docx' ? 'Word' : key.toUpperCase()}</span>,
        }))}
        onChange={(next) => model.change({ format: next })}
      />
      <p className="muted">{hints[format]}</p>
      {format === 'pdf' && (
        <Segmented
          size="small"
          value={page}
          aria-label={t(($) => $.mapExport.page.label)}
          options={MAP_PAGES.map((key) => ({ value: key, label: t(($) => $.mapExport.page[key]) }))}
          onChange={(next) => model.change({ page: next })}
        />
      )}
    </section>
  );
});

const WhatChoice = observer(({ model }: ChoiceProps) => {
  const { app, account } = useStores();
  const { t, locale } = app;
  const { choice } = model;
  const maps = account.view.records('map').map(({ id }) => ({ value: id, label: account.view.title(id) }));
  return (
    <section className="export-map-fields">
      {maps.length > 0 && (
        <>
          <span id="map-export-map">{t(($) => $.mapExport.map)}</span>
          <Select
            size="small"
            value={choice.mapId ?? ''}
            aria-labelledby="map-export-map"
            options={[{ value: '', label: t(($) => $.mapExport.mainMap) }, ...maps]}
            onChange={(next) => model.change({ mapId: next === '' ? null : next })}
          />
        </>
      )}
      <span id="map-export-view">{t(($) => $.mapExport.view)}</span>
      <Select
        size="small"
        value={choice.view}
        aria-labelledby="map-export-view"
        data-testid="map-export-view"
        options={model.offeredViews.map(({ key, label }) => ({ value: key, label: app.label(label) }))}
        onChange={(next) => model.change({ view: next })}
      />
      {isCanvasView(choice.view) && (
        <>
          <span id="map-export-group">{t(($) => $.mapExport.grouping)}</span>
          <Select
            size="small"
            value={choice.grouping}
            aria-labelledby="map-export-group"
            options={GROUPINGS.map((key) => ({ value: key, label: t(($) => $.mapExport.groupings[key]) }))}
            onChange={(next) => model.change({ grouping: next })}
          />
          <span id="map-export-kinds">{t(($) => $.mapExport.kinds)}</span>
          <Select<EdgeKind[]>
            mode="multiple"
            size="small"
            maxTagCount="responsive"
            showSearch={false}
            value={[...choice.kinds]}
            placeholder={t(($) => $.mapExport.noKinds)}
            aria-labelledby="map-export-kinds"
            options={model.offeredKinds.map((kind) => ({
              value: kind,
              label: app.label(edgeKindInfo(kind).label),
            }))}
            onChange={model.setKinds}
          />
        </>
      )}
      {choice.date !== undefined && (
        <p className="export-map-date">
          {t(($) => $.mapExport.date, { date: formatLongDate(choice.date, locale) })}
        </p>
      )}
    </section>
  );
});

const PrivacyChoice = observer(({ model }: ChoiceProps) => {
  const { t } = useStores().app;
  const { choice, preview } = model;
  return (
    <section className="export-map-privacy">
      <Checkbox
        checked={!choice.names}
        data-testid="map-redact"
        onChange={(event) => model.setNames(!event.target.checked)}
      >
        {t(($) => $.mapExport.redact)}
        <span className="export-map-hint muted">{t(($) => $.mapExport.redactHint)}</span>
      </Checkbox>
      <Checkbox
        checked={choice.informal}
        disabled={!choice.names}
        data-testid="map-informal"
        onChange={(event) => model.setInformal(event.target.checked)}
      >
        {t(($) => $.mapExport.informal)}
        <span className="export-map-hint muted">{t(($) => $.mapExport.informalHint)}</span>
      </Checkbox>
      {preview !== null && (
        <p className="muted">{t(($) => $.mapExport.secrecy, { secrecy: preview.secrecy })}</p>
      )}
    </section>
  );
});
