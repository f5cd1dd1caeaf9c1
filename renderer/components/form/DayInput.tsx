import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { parseValue } from '../../../shared/format/parse.ts';
import { useValueContext } from '../field/value-context.ts';
import { dayOf, pickedDay, TYPED } from './day-picker.ts';

const DAY = { kind: 'date' } as const;

type Props = {
  /** YYYY-MM-DD; null = none. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly label: string;
  readonly min?: string;
  readonly max?: string;
  readonly isClearable?: boolean;
  /** The day is missing or refused. */
  readonly isWrong?: boolean;
  readonly testId?: string;
};

/** A day in a small form, typed or picked in the language of the program. */
export function DayInput({
  value,
  onChange,
  label,
  min,
  max,
  isClearable = false,
  isWrong = false,
  testId,
}: Props) {
  const context = useValueContext();
  const isAllowed = (day: string) => day !== value && day >= (min ?? day) && day <= (max ?? day);
  return (
    <DatePicker
      size="small"
      format={TYPED}
      value={pickedDay(value)}
      allowClear={isClearable}
      status={isWrong ? 'error' : ''}
      aria-label={label}
      aria-invalid={isWrong}
      title={label}
      data-testid={testId}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      {...(max === undefined ? {} : { maxDate: dayjs(max) })}
      onChange={(picked) => onChange(dayOf(picked))}
      onBlur={({ target }) => {
        // A day that was typed and not confirmed by a key counts when the focus goes on.
        const typed = target instanceof HTMLInputElement ? parseValue(DAY, target.value, context) : null;
        if (typed?.ok && typeof typed.value === 'string' && isAllowed(typed.value)) onChange(typed.value);
      }}
    />
  );
}
