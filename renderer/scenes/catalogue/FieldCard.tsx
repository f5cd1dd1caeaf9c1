import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Field } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { FieldEditor } from './FieldEditor.tsx';

type FieldCardProps = {
  readonly field: Field;
  readonly usage: number;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (field: Field) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** A field of the workspace in one line; opened, everything about it. */
export const FieldCard = observer((props: FieldCardProps) => {
  const { field, usage, isOpen, isLocked, onOpen, onChange, onMove, onRemove } = props;
  const { app } = useStores();
  const { t } = app;
  const name = app.label(field.label);
  const kind = field.type.kind === 'calculated' ? 'number' : field.type.kind;
  return (
    <li
      className={isOpen ? 'catalogue-field catalogue-field-open' : 'catalogue-field'}
      data-testid={`own-${field.key}`}
    >
      <div className="catalogue-line">
        <button
          type="button"
          className="catalogue-open"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <b>{name}</b>
          <span className="muted">
            {t(($) => $.catalogue.types[kind])} · {t(($) => $.catalogue.field.weights[field.weight])} ·{' '}
            {usage === 0
              ? t(($) => $.catalogue.field.unused)
              : t(($) => $.catalogue.field.usage, { count: usage })}
          </span>
        </button>
        <Button
          size="small"
          type="text"
          disabled={isLocked}
          aria-label={`${t(($) => $.catalogue.field.up)} ${name}`}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          size="small"
          type="text"
          disabled={isLocked}
          aria-label={`${t(($) => $.catalogue.field.down)} ${name}`}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button
          size="small"
          type="text"
          disabled={isLocked}
          aria-label={`${t(($) => $.catalogue.field.remove)} ${name}`}
          onClick={onRemove}
        >
          ✕
        </Button>
      </div>
      {isOpen && !isLocked && <FieldEditor field={field} usage={usage} onChange={onChange} />}
    </li>
  );
});
