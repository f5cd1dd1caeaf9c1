import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type FocusEvent, type KeyboardEvent, useId } from 'react';
import { isCalendarDate } from '../../../shared/lib/calendar-date.ts';
import { useStores } from '../../stores/stores.ts';
import { STORED, TYPED } from '../form/day-picker.ts';
import type { EditorProps } from './editor.ts';
import { Problem } from './Problem.tsx';
import { useDraft } from './use-draft.ts';

/** A date that is typed or picked from the calendar. */
export function DateEditor(props: EditorProps) {
  const { text, problem, finish, cancel } = useDraft(props);
  const problemId = useId();
  const { workspace } = useStores();
  const isPast = props.type.kind === 'date' && props.type.past === true;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.key === 'Escape') cancel('key');
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      // The focus goes back to the button of the calm text: this Enter must not press it.
      event.preventDefault();
      finish(event.target.value, 'key');
    }
  };

  return (
    <span className="field-editor">
      <DatePicker
        autoFocus
        defaultOpen
        size="small"
        className="field-date"
        format={TYPED}
        preserveInvalidOnBlur
        {...(isCalendarDate(text) ? { defaultValue: dayjs(text, STORED) } : {})}
        {...(isPast ? { maxDate: dayjs(workspace.today, STORED) } : {})}
        status={problem === null ? '' : 'error'}
        aria-label={props.label}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(picked) => finish(picked === null ? '' : dayjs(picked).format(STORED), 'key')}
        onKeyDown={onKeyDown}
        onBlur={(event: FocusEvent<HTMLElement>) => {
          if (event.target instanceof HTMLInputElement) finish(event.target.value, 'blur');
        }}
      />
      <Problem id={problemId} code={problem} />
    </span>
  );
}
