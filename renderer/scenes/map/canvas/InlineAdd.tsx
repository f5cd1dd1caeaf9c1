import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Point } from '../../../../shared/figure/svg.ts';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { Draft } from './canvas-state.ts';
import { addDraft } from './edit-people.ts';

type Props = {
  readonly canvas: CanvasModel;
  /** Corner in px on the surface. */
  readonly at: Point;
  readonly draft: Draft;
  readonly onAdded: (recordId: string) => void;
};

/** The name of a new card, typed where the card will stand. Enter saves, Esc gives up. */
export const InlineAdd = observer(({ canvas, at, draft, onAdded }: Props) => {
  const stores = useStores();
  const { t } = stores.app;
  const [name, setName] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const save = async () => {
    if (name.trim() === '' || isSaving) return;
    setIsSaving(true);
    const id = await addDraft(stores, draft, name.trim());
    setIsSaving(false);
    if (id === null) return;
    canvas.startDraft(null);
    onAdded(id);
  };
  const chief = draft.chief === null ? '' : stores.account.title(draft.chief);
  const label =
    draft.kind === 'person'
      ? t(($) => (chief === '' ? $.mapEdit.addPersonTop : $.mapEdit.addPersonUnder), { name: chief })
      : t(($) => (chief === '' ? $.mapEdit.addSeatTop : $.mapEdit.addSeatUnder), { name: chief });
  return (
    <form
      className="map-inline-add"
      style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <small>{label}</small>
      <Input
        autoFocus
        size="small"
        value={name}
        aria-label={label}
        placeholder={t(($) =>
          draft.kind === 'person' ? $.mapEdit.namePlaceholder : $.mapEdit.titlePlaceholder,
        )}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => {
          if (name.trim() === '') canvas.startDraft(null);
        }}
        data-testid="map-inline-add"
      />
    </form>
  );
});
