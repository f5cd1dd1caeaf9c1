import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef } from 'react';
import { useStores } from '../../stores/stores.ts';
import { type EditorProps, type Exit, isSameValue, valueOfKey } from './editor.ts';
import { lostOptions, pickOptions } from './pick-options.ts';
import { useValueContext } from './value-context.ts';

/** One of a list that stands open: all options are seen, a judgement shows its anchors and takes its digit. */
export const PickEditor = observer((props: EditorProps) => {
  const { type, value, label, onCommit, onCancel } = props;
  const { t } = useStores().app;
  const context = useValueContext();
  const options = [...lostOptions(type, value, context), ...pickOptions(type, context)];
  const isOver = useRef(false);

  const finish = (key: string | null, exit: Exit) => {
    if (isOver.current) return;
    isOver.current = true;
    const chosen = options.find((option) => option.key === key)?.value ?? null;
    if (isSameValue(chosen, value)) onCancel(exit);
    else onCommit(chosen, exit);
  };
  const leave = (exit: Exit) => {
    if (isOver.current) return;
    isOver.current = true;
    onCancel(exit);
  };
  // The list takes Tab for choosing; here Tab goes on to the next field.
  const onTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    event.stopPropagation();
    leave('blur');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') leave('key');
    else if (valueOfKey(type, event.key) !== null) {
      event.preventDefault();
      finish(event.key, 'key');
    }
  };

  return (
    <span className="field-editor" onKeyDownCapture={onTab}>
      <Select<string>
        className="field-pick"
        size="small"
        autoFocus
        defaultOpen
        allowClear
        virtual={options.length > 50}
        listHeight={420}
        popupMatchSelectWidth={false}
        {...(type.kind === 'score' ? {} : { showSearch: { optionFilterProp: 'label' } })}
        {...(value === null ? {} : { defaultValue: String(value) })}
        options={options.map(({ key, text }) => ({ value: key, label: text }))}
        notFoundContent={t(($) => $.dossier.field.nothingToChoose)}
        aria-label={label}
        onSelect={(key) => finish(key, 'key')}
        onClear={() => finish(null, 'key')}
        onKeyDown={onKeyDown}
        onBlur={() => leave('blur')}
      />
    </span>
  );
});
