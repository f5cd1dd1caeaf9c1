import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { whileAsked } from '../../../services/while-asked.ts';
import { useStores } from '../../../stores/stores.ts';

type Beginning = { readonly text: string; readonly isCut: boolean };

/** The beginning of a text, as plain text whatever it contains. */
export const TextPreview = observer(({ id, name }: { readonly id: string; readonly name: string }) => {
  const { app, client, notices } = useStores();
  const { t } = app;
  const [beginning, setBeginning] = useState<Beginning | null>(null);

  useEffect(
    () => whileAsked(client.attachment.text({ id }), setBeginning, notices.show),
    [client, notices, id],
  );

  if (beginning === null) return <p className="muted">{t(($) => $.attachments.preview.loading)}</p>;
  return (
    <>
      <textarea
        className="attachment-text"
        readOnly
        value={beginning.text}
        aria-label={t(($) => $.attachments.preview.picture, { name })}
      />
      {beginning.isCut && <p className="muted">{t(($) => $.attachments.preview.cut)}</p>}
    </>
  );
});
