import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { type EditorProps, type Exit, isSameValue } from './editor.ts';
import { lostOptions, pickOptions } from './pick-options.ts';
import { useValueContext } from './value-context.ts';

/** Several options, records or free keywords; saved when the editor is left. */
export const ListEditor = observer(({ type, value, label, onCommit, onCancel }: EditorProps) => {
  const { t } = useStores().app;
  const context = useValueContext();
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(value) ? value : []);
  const isOver = useRef(false);
  const isFree = type.kind === 'tags';

  const finish = (exit: Exit) => {
    if (isOver.current) return;
    isOver.current = true;
    const list = chosen.length === 0 ? null : chosen;
    if (isSameValue(list, value)) onCancel(exit);
    else onCommit(list, exit);
  };
  // The list takes Tab for choosing; here Tab goes on to the next field.
  const onTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    event.stopPropagation();
    finish('blur');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    isOver.current = true;
    onCancel('key');
  };

  return (
    <span className="field-editor" onKeyDownCapture={onTab}>
      <Select<string[]>
        className="field-pick"
        size="small"
        mode={isFree ? 'tags' : 'multiple'}
        autoFocus
        defaultOpen={!isFree}
        {...(isFree ? { open: false, tokenSeparators: [',', '，', '、', ';', '；'] } : {})}
        virtual={false}
        listHeight={420}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...chosen]}
        options={[...lostOptions(type, value, context), ...pickOptions(type, context)].map(
          ({ key, text }) => ({ value: key, label: text }),
        )}
        notFoundContent={t(($) => $.dossier.field.nothingToChoose)}
        aria-label={label}
        onChange={(keys) => setChosen(keys)}
        onKeyDown={onKeyDown}
        onBlur={() => finish('blur')}
      />
    </span>
  );
});
