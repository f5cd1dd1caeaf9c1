import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { useStores } from '../../../stores/stores.ts';
import type { MapExportModel } from './export-model.ts';

/** The picture as it will be, and how large. */
export const MapPreview = observer(({ model }: { readonly model: MapExportModel }) => {
  const { t } = useStores().app;
  const { preview, choice, isDrawing } = model;
  const source = useMemo(
    () => (preview === null ? '' : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(preview.svg)}`),
    [preview],
  );
  return (
    <section className="export-map-preview" aria-label={t(($) => $.mapExport.preview)} aria-busy={isDrawing}>
      <div className="export-map-paper">
        {preview === null ? (
          <Spin description={t(($) => $.mapExport.previewing)} />
        ) : (
          <img
            src={source}
            alt={t(($) => $.mapExport.preview)}
            className={isDrawing ? 'is-drawing' : undefined}
          />
        )}
      </div>
      {preview !== null && (
        <p className="muted" data-testid="map-export-size">
          {choice.format === 'png' ? <PixelSize preview={preview} /> : <NaturalSize preview={preview} />}
        </p>
      )}
    </section>
  );
});

type SizeProps = { readonly preview: NonNullable<MapExportModel['preview']> };

const PixelSize = observer(({ preview: { width, height, scale } }: SizeProps) => {
  const { t } = useStores().app;
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale), scale };
  return (
    <>
      {t(($) => $.mapExport.size.png, pixels)}
      {scale < 3 && <> · {t(($) => $.mapExport.size.reduced, { scale })}</>}
    </>
  );
});

const NaturalSize = observer(({ preview: { width, height } }: SizeProps) => {
  const { t } = useStores().app;
  return t(($) => $.mapExport.size.figure, { width, height });
});
