import { Checkbox, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import type { DocumentRequest } from '../../../shared/ipc/app.contract.ts';
import { useStores } from '../../stores/stores.ts';

/** What a user ticked: nothing to begin with (domain §2.13). */
export type Inclusion = {
  readonly personal: boolean;
  readonly sensitive: boolean;
  readonly purpose: string;
};
export const NOTHING_INCLUDED: Inclusion = { personal: false, sensitive: false, purpose: '' };

/** The part of a document request that an inclusion stands for; null while a purpose is missing. */
export function requestOf({
  personal,
  sensitive,
  purpose,
}: Inclusion): Pick<DocumentRequest, 'include' | 'purpose'> | null {
  const include = { personal, sensitive };
  if (!sensitive) return personal ? { include } : {};
  return purpose.trim() === '' ? null : { include, purpose: purpose.trim() };
}

type IncludePersonalProps = {
  readonly value: Inclusion;
  readonly onChange: (value: Inclusion) => void;
};

/** Two tick boxes for personal data in a document; the sensitive ones need a purpose. */
export const IncludePersonal = observer(({ value, onChange }: IncludePersonalProps) => {
  const { t } = useStores().app;
  return (
    <div className="document-include">
      {(['personal', 'sensitive'] as const).map((part) => (
        <Checkbox
          key={part}
          checked={value[part]}
          data-testid={`include-${part}`}
          onChange={(event) => onChange({ ...value, [part]: event.target.checked })}
        >
          {t(($) => $.people.include[part])}
          <span className="document-include-hint muted">
            {part === 'personal'
              ? t(($) => $.people.include.personalHint)
              : t(($) => $.people.include.sensitiveHint)}
          </span>
        </Checkbox>
      ))}
      {value.sensitive && (
        <Input
          size="small"
          maxLength={500}
          value={value.purpose}
          aria-label={t(($) => $.people.include.purpose)}
          placeholder={t(($) => $.people.include.purpose)}
          data-testid="include-purpose"
          onChange={(event) => onChange({ ...value, purpose: event.target.value })}
        />
      )}
    </div>
  );
});
