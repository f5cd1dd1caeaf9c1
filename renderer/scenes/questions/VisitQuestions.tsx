import './visit.css';
import { FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { OPEN_PLAN, readVisitList } from '../../../shared/domain/account/visit-list.ts';
import { sum } from '../../../shared/domain/scale.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { useStores } from '../../stores/stores.ts';
import { ContactGroup } from './ContactGroup.tsx';
import { useVisitPlan } from './use-visit-plan.ts';
import { VisitFilter } from './VisitFilter.tsx';

/** The visit question list: what is open, under the contact best placed to answer (domain §4.1 f). */
export const VisitQuestions = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const perform = usePerform();
  const { view } = account;
  const [plan, change] = useVisitPlan();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const groups = useMemo(() => readVisitList(view, plan), [view, plan]);
  const count = sum(groups.map(({ questions, more }) => questions.length + more));
  const order = groups.flatMap(({ questions }) => questions.map(({ key }) => key));
  const isFiltered = plan.sections.length > OPEN_PLAN.sections.length || plan.kinds.length > 0;

  return (
    <div data-testid="visit-questions">
      <header className="section-header">
        <h2>{t(($) => $.questions.title)}</h2>
        <span className="muted">{t(($) => $.questions.lead, { count })}</span>
        <div className="section-action">
          <Button
            size="small"
            icon={<FileWordOutlined />}
            data-testid="export-questions"
            onClick={() => perform('export.visitQuestions')}
          >
            {t(($) => $.questions.print)}
          </Button>
        </div>
      </header>
      <VisitFilter plan={plan} onChange={change} />
      {groups.length === 0 && (
        <p className="muted dossier-empty">
          {isFiltered ? t(($) => $.questions.emptyFiltered) : t(($) => $.questions.empty)}
        </p>
      )}
      {groups.map((group) => (
        <ContactGroup
          key={group.contact?.id ?? ''}
          group={group}
          plan={plan}
          onPlan={change}
          openKey={openKey}
          onOpen={setOpenKey}
          onDone={(key) => setOpenKey(order[order.indexOf(key) + 1] ?? null)}
        />
      ))}
    </div>
  );
});
