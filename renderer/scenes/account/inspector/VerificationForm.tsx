import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import {
  type Evidence,
  VERIFICATION_METHODS,
  type Verification,
  type VerificationMethod,
} from '../../../../shared/domain/evidence/evidence.ts';
import { canVerify } from '../../../../shared/domain/evidence/transitions.ts';
import { useStores } from '../../../stores/stores.ts';

type VerificationFormProps = {
  readonly evidence: Evidence;
  readonly onVerified: (verification: Verification) => void;
  readonly onCancel: () => void;
};

const STORED = 'YYYY-MM-DD';

/** Who checked a value with whom, when and how; only then may it count as verified (domain §4.1). */
export const VerificationForm = observer(({ evidence, onVerified, onCancel }: VerificationFormProps) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const [by, setBy] = useState(view.text(view.account.id, 'bas.am'));
  const [contacts, setContacts] = useState<string[]>([]);
  const [at, setAt] = useState(workspace.today);
  const [method, setMethod] = useState<VerificationMethod>('visit');
  const verification: Verification = { by, with: contacts, at, method };
  const names = (kind: 'colleague' | 'person') =>
    view.records(kind).map(({ id }) => ({ value: id, label: view.title(id) }));
  const isAllowed = by !== '' && canVerify(evidence, verification);

  return (
    <fieldset className="inspector-verify" aria-label={t(($) => $.inspector.verify)}>
      <Select
        size="small"
        aria-label={t(($) => $.inspector.by)}
        placeholder={t(($) => $.inspector.by)}
        options={names('colleague')}
        {...(by === '' ? {} : { value: by })}
        onChange={setBy}
      />
      <Select
        size="small"
        mode="multiple"
        aria-label={t(($) => $.inspector.with)}
        placeholder={t(($) => $.inspector.with)}
        options={names('person')}
        value={contacts}
        onChange={setContacts}
      />
      <div className="inspector-pair">
        <DatePicker
          size="small"
          allowClear={false}
          aria-label={t(($) => $.inspector.at)}
          maxDate={dayjs(workspace.today, STORED)}
          value={dayjs(at, STORED)}
          onChange={(day) => setAt(dayjs(day).format(STORED))}
        />
        <Select<VerificationMethod>
          size="small"
          aria-label={t(($) => $.inspector.method)}
          options={VERIFICATION_METHODS.map((value) => ({
            value,
            label: t(($) => $.evidence.method[value]),
          }))}
          value={method}
          onChange={setMethod}
        />
      </div>
      {!isAllowed && <p className="inspector-help">{t(($) => $.inspector.needsContact)}</p>}
      <div className="inspector-pair">
        <Button size="small" type="primary" disabled={!isAllowed} onClick={() => onVerified(verification)}>
          {t(($) => $.inspector.markVerified)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t(($) => $.inspector.cancel)}
        </Button>
      </div>
    </fieldset>
  );
});
