import { Command } from 'cmdk';
import { observer } from 'mobx-react-lite';
import type { SearchHit } from '../../../shared/ipc/portfolio.contract.ts';
import { useStores } from '../../stores/stores.ts';

type PaletteHitProps = { readonly hit: SearchHit; readonly onSelect: () => void };

/** Where a text was found (account, record, field) and the text with the hit marked. */
export const PaletteHit = observer(({ hit, onSelect }: PaletteHitProps) => {
  const { app, workspace } = useStores();
  const field = hit.fieldKey === null ? undefined : workspace.catalogue.field(hit.fieldKey);
  const title = hit.recordTitle === hit.accountName ? '' : hit.recordTitle;
  const where = [hit.accountName, title, field === undefined ? '' : app.label(field.label)];
  return (
    <Command.Item
      value={`hit ${hit.recordId} ${hit.fieldKey} ${hit.entryId}`}
      onSelect={onSelect}
      data-testid="palette-hit"
    >
      <span className="palette-hit">
        <span className="palette-hit-where">{where.filter((part) => part !== '').join(' › ')}</span>
        <div className="palette-hit-text">
          <Excerpt hit={hit} />
        </div>
      </span>
    </Command.Item>
  );
});

function Excerpt({ hit: { excerpt, match } }: { readonly hit: SearchHit }) {
  if (match === null) return excerpt;
  const end = match.start + match.length;
  return (
    <>
      {excerpt.slice(0, match.start)}
      <mark>{excerpt.slice(match.start, end)}</mark>
      {excerpt.slice(end)}
    </>
  );
}
