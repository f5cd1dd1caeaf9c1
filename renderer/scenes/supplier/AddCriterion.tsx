import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { criteriaOf } from '../../../shared/domain/account/competition-reading.ts';
import { criteriaWith, SUPPLIER_CRITERIA_KEY } from '../../../shared/domain/supplier/custom-criteria.ts';
import { useStores } from '../../stores/stores.ts';

/** Adds a criterion of the workspace's own to every score table (domain §3.4). */
export const AddCriterion = observer(() => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const [names, setNames] = useState<{ readonly zh: string; readonly en: string } | null>(null);

  if (names === null) {
    return (
      <Button
        className="supplier-add"
        type="text"
        size="small"
        data-testid="add-criterion"
        onClick={() => setNames({ zh: '', en: '' })}
      >
        + {t(($) => $.supplier.scoring.add)}
      </Button>
    );
  }
  const zh = names.zh.trim();
  const label = { zh, en: names.en.trim() || zh };
  const exists = criteriaOf(workspace.catalogue).some(
    (known) => known.label.zh === label.zh || known.label.en.toLowerCase() === label.en.toLowerCase(),
  );
  const add = async () => {
    if (zh === '' || exists) return;
    const criteria = criteriaWith(workspace.setting(SUPPLIER_CRITERIA_KEY), label);
    const plain = criteria.map((one) => ({ key: one.key, label: { zh: one.label.zh, en: one.label.en } }));
    if ((await commands.setSetting(SUPPLIER_CRITERIA_KEY, plain)) !== null) setNames(null);
  };
  return (
    <div className="supplier-criterion">
      {(['zh', 'en'] as const).map((language) => (
        <Input
          key={language}
          size="small"
          autoFocus={language === 'zh'}
          maxLength={80}
          value={names[language]}
          aria-label={t(($) => $.supplier.scoring[language === 'zh' ? 'nameZh' : 'nameEn'])}
          placeholder={t(($) => $.supplier.scoring[language === 'zh' ? 'nameZh' : 'nameEn'])}
          onChange={(event) => setNames({ ...names, [language]: event.target.value })}
          onPressEnter={() => void add()}
          onKeyDown={(event) => event.key === 'Escape' && setNames(null)}
        />
      ))}
      <Button size="small" type="primary" disabled={zh === '' || exists} onClick={() => void add()}>
        {t(($) => $.supplier.scoring.save)}
      </Button>
      <Button size="small" onClick={() => setNames(null)}>
        {t(($) => $.supplier.scoring.cancel)}
      </Button>
      <span className={exists && zh !== '' ? 'supplier-over' : 'muted'} role={exists ? 'alert' : undefined}>
        {t(($) => (exists && zh !== '' ? $.supplier.scoring.exists : $.supplier.scoring.hint))}
      </span>
    </div>
  );
});
