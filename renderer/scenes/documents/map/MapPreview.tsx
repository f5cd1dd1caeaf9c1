import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { type MouseEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStores } from '../../../stores/stores.ts';
import type { MapExportModel } from './export-model.ts';

/** The picture as it will be, and how large. */
export const MapPreview = observer(({ model }: { readonly model: MapExportModel }) => {
  const { t } = useStores().app;
  const { preview, choice, isDrawing } = model;
  return (
    <section className="export-map-preview" aria-label={t(($) => $.mapExport.preview)} aria-busy={isDrawing}>
      {preview === null ? (
        <div className="export-map-paper">
          <Spin description={t(($) => $.mapExport.previewing)} />
        </div>
      ) : (
        <Paper model={model} />
      )}
      {preview !== null && (
        <p className="muted" data-testid="map-export-size">
          {choice.format === 'png' ? <PixelSize preview={preview} /> : <NaturalSize preview={preview} />}
        </p>
      )}
    </section>
  );
});

/** The picture: all of it, or after a press at its natural size around the point that was pressed. */
const Paper = observer(({ model }: { readonly model: MapExportModel }) => {
  const { t } = useStores().app;
  const [isLarge, setLarge] = useState(false);
  const label = isLarge ? t(($) => $.mapExport.zoomOut) : t(($) => $.mapExport.zoomIn);
  const toggle = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const image = currentTarget.querySelector('img');
    const { x, y, width, height } = (image ?? currentTarget).getBoundingClientRect();
    // Pressed with the keyboard: the middle.
    const isKey = clientX === 0 && clientY === 0;
    const across = isKey ? 0.5 : (clientX - x) / width;
    const down = isKey ? 0.5 : (clientY - y) / height;
    flushSync(() => setLarge(!isLarge));
    const paper = currentTarget.parentElement;
    if (paper === null || image === null || isLarge) return;
    paper.scrollTo(
      image.offsetWidth * across - paper.clientWidth / 2,
      image.offsetHeight * down - paper.clientHeight / 2,
    );
  };
  return (
    <div className={isLarge ? 'export-map-paper is-large' : 'export-map-paper'}>
      <button
        type="button"
        title={label}
        aria-label={label}
        aria-pressed={isLarge}
        onClick={toggle}
        data-testid="export-map-zoom"
      >
        <img
          src={model.source}
          alt={t(($) => $.mapExport.preview)}
          className={model.isDrawing ? 'is-drawing' : undefined}
        />
      </button>
    </div>
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
