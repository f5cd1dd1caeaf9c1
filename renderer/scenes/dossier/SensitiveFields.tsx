import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Section } from '../../../shared/domain/dossier/types.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';

/** Workspace setting with the purpose for which sensitive personal data may be kept; '' = they stay hidden. */
const PURPOSE_SETTING = 'privacy.sensitivePurpose';

/** Sensitive fields appear once a purpose is written down for the workspace (domain §2.13). */
export const SensitiveFields = observer(
  ({ recordId, section }: { readonly recordId: string; readonly section: Section }) => {
    const { app, commands, workspace } = useStores();
    const { t } = app;
    const [draft, setDraft] = useState('');
    const purpose = workspace.setting(PURPOSE_SETTING);
    const fields = section.fields.filter(({ privacy }) => privacy === 'sensitive');
    if (fields.length === 0) return null;
    const isUnlocked = typeof purpose === 'string' && purpose !== '';

    return (
      <fieldset className="person-sensitive" aria-label={t(($) => $.dossier.people.sensitive)}>
        <p className="muted">{t(($) => $.dossier.people.sensitiveHint)}</p>
        {isUnlocked ? (
          <>
            <p>
              {t(($) => $.dossier.people.purpose)}: {purpose}{' '}
              <Button size="small" onClick={() => void commands.setSetting(PURPOSE_SETTING, '')}>
                {t(($) => $.dossier.people.lock)}
              </Button>
            </p>
            <SectionForm recordId={recordId} section={section} fields={fields} />
          </>
        ) : (
          <div className="person-add">
            <Input
              size="small"
              value={draft}
              aria-label={t(($) => $.dossier.people.purpose)}
              placeholder={t(($) => $.dossier.people.purpose)}
              onChange={(event) => setDraft(event.target.value)}
            />
            <Button
              size="small"
              disabled={draft.trim() === ''}
              onClick={() => void commands.setSetting(PURPOSE_SETTING, draft.trim())}
            >
              {t(($) => $.dossier.people.unlock)}
            </Button>
          </div>
        )}
      </fieldset>
    );
  },
);
