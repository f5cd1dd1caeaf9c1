import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { attachmentUrl } from '../../../../shared/ipc/attachment.contract.ts';
import { useStores } from '../../../stores/stores.ts';
import { openPdf, type PdfFile } from './pdf-file.ts';

/** A PDF page by page; drawn on a canvas, so that nothing in it can be clicked or run. */
export const PdfPreview = observer(({ id, name }: { readonly id: string; readonly name: string }) => {
  const { t } = useStores().app;
  const [file, setFile] = useState<PdfFile | null>(null);
  const [page, setPage] = useState(1);
  const [isBroken, setBroken] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const opening = openPdf(attachmentUrl(id));
    opening.file.then(setFile, () => setBroken(true));
    return opening.close;
  }, [id]);

  useEffect(() => {
    if (file === null || canvas.current === null) return;
    setDrawn(false);
    const drawing = file.draw(page, canvas.current);
    drawing.done.then(
      (isDone) => setDrawn(isDone),
      () => setBroken(true),
    );
    return drawing.cancel;
  }, [file, page]);

  if (isBroken) return <p className="muted">{t(($) => $.attachments.preview.broken)}</p>;
  if (file === null) return <p className="muted">{t(($) => $.attachments.preview.loading)}</p>;
  return (
    <>
      <div className="attachment-pages">
        <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
          {t(($) => $.attachments.preview.previous)}
        </Button>
        <span data-testid="pdf-page">
          {t(($) => $.attachments.preview.page, { page, pages: file.pages })}
        </span>
        <Button size="small" disabled={page === file.pages} onClick={() => setPage(page + 1)}>
          {t(($) => $.attachments.preview.next)}
        </Button>
      </div>
      <canvas
        ref={canvas}
        className="attachment-page"
        role="img"
        aria-label={t(($) => $.attachments.preview.picture, { name })}
        data-testid="pdf-canvas"
        data-drawn={isDrawn}
      />
    </>
  );
});
