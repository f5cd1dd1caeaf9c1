import { Checkbox, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Field, Privacy } from '../../../shared/domain/dossier/types.ts';
import { label } from '../../../shared/domain/label.ts';
import { FIELD_KINDS, type FieldKind, newFieldType } from '../../components/field/new-type.ts';
import { CommitInput } from '../../components/form/CommitInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { ColumnList } from './ColumnList.tsx';
import { Labeled } from './Labeled.tsx';
import { withChinese, withEnglish } from './label-text.ts';
import { TypeDetails } from './TypeDetails.tsx';

const PRIVACIES: readonly Privacy[] = ['normal', 'personal', 'sensitive'];
const WEIGHTS: readonly Field['weight'][] = [0, 1, 2, 3];
const MAX_DAYS = 36_500;

type FieldEditorProps = {
  readonly field: Field;
  /** Accounts that hold something in it; its type stays while there are any. */
  readonly usage: number;
  readonly onChange: (field: Field) => void;
};

/** Everything about a field of the workspace; each answer is saved as it is given. */
export const FieldEditor = observer(({ field, usage, onChange }: FieldEditorProps) => {
  const { t } = useStores().app;
  const { type } = field;
  const setHelp = (text: string) => {
    const { help: _former, ...rest } = field;
    onChange(text === '' ? rest : { ...rest, help: label(text, text) });
  };
  const setValidity = (days: number | null) => {
    const { validityDays: _former, ...rest } = field;
    onChange(days === null ? rest : { ...rest, validityDays: days });
  };
  return (
    <div className="catalogue-form" data-testid="field-editor">
      <Labeled label={t(($) => $.catalogue.field.name)}>
        <CommitInput
          label={t(($) => $.catalogue.field.name)}
          value={field.label.zh}
          isNeeded
          isFirst
          testId="field-name"
          onCommit={(zh) => onChange({ ...field, label: withChinese(field.label, zh) })}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.field.nameEn)}>
        <CommitInput
          label={t(($) => $.catalogue.field.nameEn)}
          value={field.label.en}
          onCommit={(en) => onChange({ ...field, label: withEnglish(field.label, en) })}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.field.help)} hint={t(($) => $.catalogue.field.helpHint)}>
        <CommitInput
          label={t(($) => $.catalogue.field.help)}
          value={field.help?.zh ?? ''}
          testId="field-help"
          onCommit={setHelp}
        />
      </Labeled>
      <Labeled
        label={t(($) => $.catalogue.field.type)}
        {...(usage > 0 ? { hint: t(($) => $.catalogue.field.typeLocked, { count: usage }) } : {})}
      >
        <Select<FieldKind>
          size="small"
          className="catalogue-select"
          value={type.kind as FieldKind}
          disabled={usage > 0}
          aria-label={t(($) => $.catalogue.field.type)}
          data-testid="field-type"
          options={FIELD_KINDS.map((value) => ({ value, label: t(($) => $.catalogue.types[value]) }))}
          onChange={(kind) => onChange({ ...field, type: newFieldType(kind) })}
        />
      </Labeled>
      {type.kind === 'rows' ? (
        <ColumnList type={type} onChange={(next) => onChange({ ...field, type: next })} />
      ) : type.kind === 'calculated' ? null : (
        <TypeDetails type={type} onChange={(next) => onChange({ ...field, type: next })} />
      )}
      <Labeled label={t(($) => $.catalogue.field.weight)}>
        <Select<Field['weight']>
          size="small"
          className="catalogue-select"
          value={field.weight}
          aria-label={t(($) => $.catalogue.field.weight)}
          options={WEIGHTS.map((value) => ({ value, label: t(($) => $.catalogue.field.weights[value]) }))}
          onChange={(weight) => onChange({ ...field, weight })}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.field.validity)} hint={t(($) => $.catalogue.field.validityHint)}>
        <InputNumber<number>
          size="small"
          min={1}
          max={MAX_DAYS}
          precision={0}
          value={field.validityDays ?? null}
          aria-label={t(($) => $.catalogue.field.validity)}
          changeOnWheel={false}
          onChange={setValidity}
        />
      </Labeled>
      <Labeled label={t(($) => $.catalogue.field.privacy)}>
        <Select<Privacy>
          size="small"
          className="catalogue-select"
          value={field.privacy ?? 'normal'}
          aria-label={t(($) => $.catalogue.field.privacy)}
          options={PRIVACIES.map((value) => ({ value, label: t(($) => $.catalogue.field.privacies[value]) }))}
          onChange={(privacy) => onChange({ ...field, privacy })}
        />
      </Labeled>
      {type.kind !== 'rows' && (
        <Checkbox
          checked={field.note ?? false}
          onChange={(event) => onChange({ ...field, note: event.target.checked })}
        >
          {t(($) => $.catalogue.field.note)}
        </Checkbox>
      )}
    </div>
  );
});
