import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';

type SensitiveFieldsProps = {
  readonly personId: string;
  readonly section: Section;
  readonly fields: readonly Field[];
};

/** Sensitive data come from the data host once a purpose is written down, and go again by themselves (domain §2.13). */
export const SensitiveFields = observer(({ personId, section, fields }: SensitiveFieldsProps) => {
  const { app, people } = useStores();
  const { t, locale } = app;
  const until = people.until(personId);
  if (fields.length === 0) return null;
  const time =
    until === null ? '' : new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(until));
  return (
    <fieldset className="people-sensitive" aria-label={t(($) => $.people.sensitive.title)}>
      <h3 className="section-title">{t(($) => $.people.sensitive.title)}</h3>
      {until === null ? (
        <Unlock personId={personId} />
      ) : (
        <>
          <p className="people-line">
            {t(($) => $.people.sensitive.until, { time })}{' '}
            <Button size="small" data-testid="sensitive-lock" onClick={() => void people.lock(personId)}>
              {t(($) => $.people.sensitive.lock)}
            </Button>
          </p>
          <SectionForm recordId={personId} section={section} fields={fields} />
        </>
      )}
    </fieldset>
  );
});

const Unlock = observer(({ personId }: { readonly personId: string }) => {
  const { app, people } = useStores();
  const { t } = app;
  const [purpose, setPurpose] = useState('');
  const unlock = (event: FormEvent) => {
    event.preventDefault();
    if (purpose.trim() !== '') void people.unlock(personId, purpose.trim());
  };
  return (
    <>
      <p className="people-line muted">{t(($) => $.people.sensitive.hint)}</p>
      <form className="people-form" onSubmit={unlock}>
        <Input
          size="small"
          className="people-purpose"
          maxLength={500}
          value={purpose}
          aria-label={t(($) => $.people.sensitive.purpose)}
          placeholder={t(($) => $.people.sensitive.purpose)}
          data-testid="sensitive-purpose"
          onChange={(event) => setPurpose(event.target.value)}
        />
        <Button
          size="small"
          htmlType="submit"
          disabled={purpose.trim() === ''}
          data-testid="sensitive-unlock"
        >
          {t(($) => $.people.sensitive.unlock)}
        </Button>
      </form>
    </>
  );
});
