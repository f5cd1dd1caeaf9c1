import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { RECORD_KIND_INFO } from '../../../shared/domain/dossier/record-kinds.ts';
import type { RecordKind, ScalarType } from '../../../shared/domain/dossier/types.ts';
import { label } from '../../../shared/domain/label.ts';
import { CommitInput } from '../../components/form/CommitInput.tsx';
import { useStores } from '../../stores/stores.ts';
import { Labeled } from './Labeled.tsx';
import { anchorsIn, linesOf, optionsIn } from './option-lines.ts';

/** Kinds of records that a field may point to. */
const TARGETS: readonly RecordKind[] = [
  'person',
  'colleague',
  'category',
  'supplier',
  'seat',
  'firm',
  'attachment',
  'account',
];
const OPTION_LINES = 3;

type TypeDetailsProps = { readonly type: ScalarType; readonly onChange: (type: ScalarType) => void };

/** What a type needs beside its kind: options, meanings of marks, unit, what it points to. */
export const TypeDetails = observer(({ type, onChange }: TypeDetailsProps) => {
  const { app } = useStores();
  const { t } = app;
  switch (type.kind) {
    case 'choice':
    case 'choices':
      return (
        <Labeled label={t(($) => $.catalogue.field.options)} hint={t(($) => $.catalogue.field.optionsHint)}>
          <CommitInput
            label={t(($) => $.catalogue.field.options)}
            value={linesOf(type.options.map((option) => option.label))}
            lines={OPTION_LINES}
            isNeeded
            testId="field-options"
            onCommit={(text) => onChange({ ...type, options: optionsIn(text, type.options) })}
          />
        </Labeled>
      );
    case 'score':
      return (
        <Labeled label={t(($) => $.catalogue.field.anchors)} hint={t(($) => $.catalogue.field.anchorsHint)}>
          <CommitInput
            label={t(($) => $.catalogue.field.anchors)}
            value={linesOf(type.anchors ?? [])}
            lines={OPTION_LINES}
            testId="field-anchors"
            onCommit={(text) => {
              const anchors = anchorsIn(text);
              onChange(anchors === undefined ? { kind: 'score' } : { kind: 'score', anchors });
            }}
          />
        </Labeled>
      );
    case 'integer':
    case 'number':
      return (
        <Labeled label={t(($) => $.catalogue.field.unit)}>
          <CommitInput
            label={t(($) => $.catalogue.field.unit)}
            value={type.unit === undefined ? '' : app.label(type.unit)}
            onCommit={(unit) => {
              const { unit: _former, ...rest } = type;
              onChange(unit === '' ? rest : { ...rest, unit: label(unit, unit) });
            }}
          />
        </Labeled>
      );
    case 'reference':
    case 'references':
      return (
        <Labeled label={t(($) => $.catalogue.field.target)}>
          <Select<RecordKind>
            size="small"
            value={type.target}
            aria-label={t(($) => $.catalogue.field.target)}
            popupMatchSelectWidth={false}
            options={TARGETS.map((value) => ({ value, label: app.label(RECORD_KIND_INFO[value].label) }))}
            onChange={(target) => onChange({ ...type, target })}
          />
        </Labeled>
      );
    default:
      return null;
  }
});
