import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { AttachmentReading } from '../../../../shared/domain/account/attachment-reading.ts';
import { previewOf } from '../../../../shared/domain/attachment/file-type.ts';
import { PDF_PREVIEW } from '../../../../shared/domain/attachment/limits.ts';
import { attachmentUrl } from '../../../../shared/ipc/attachment.contract.ts';
import { Lazy } from '../../../components/lazy/Lazy.tsx';
import { partOf } from '../../../components/lazy/part.ts';
import { useStores } from '../../../stores/stores.ts';
import { TextPreview } from './TextPreview.tsx';

const pdfPreview = partOf(async () => (await import('./PdfPreview.tsx')).PdfPreview);

/** The content, as far as this window can show it; a file of another kind says what to do with it. */
export const Preview = observer(({ attachment }: { readonly attachment: AttachmentReading }) => {
  const { t } = useStores().app;
  const { id, name, type, size } = attachment;
  const kind = previewOf(type);

  return (
    <div className="attachment-preview" data-testid="attachment-preview" data-kind={kind}>
      {kind === 'picture' && <PicturePreview id={id} name={name} />}
      {kind === 'text' && <TextPreview id={id} name={name} />}
      {kind === 'pdf' &&
        (size > PDF_PREVIEW ? (
          <p className="muted">{t(($) => $.attachments.preview.tooLarge)}</p>
        ) : (
          <Lazy
            part={pdfPreview}
            own={{ id, name }}
            fallback={<p className="muted">{t(($) => $.attachments.preview.loading)}</p>}
          />
        ))}
      {kind === 'none' && <p className="muted">{t(($) => $.attachments.preview.none)}</p>}
    </div>
  );
});

/** Also SVG: as a picture it runs no script and loads nothing. */
const PicturePreview = observer(({ id, name }: { readonly id: string; readonly name: string }) => {
  const { t } = useStores().app;
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p className="muted">{t(($) => $.attachments.preview.broken)}</p>;
  return (
    <img
      className="attachment-picture"
      src={attachmentUrl(id)}
      alt={t(($) => $.attachments.preview.picture, { name })}
      onError={() => setBroken(true)}
    />
  );
});
