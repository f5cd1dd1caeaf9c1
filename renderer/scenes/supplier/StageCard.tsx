import { observer } from 'mobx-react-lite';
import type { Stage } from '../../../shared/domain/account/selection-reading.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';
import { markOf } from '../../components/evidence/evidence-mark.ts';
import { useStores } from '../../stores/stores.ts';

const FIELD = 'cat.stages';

type StageCardProps = { readonly stage: Stage; readonly number: number; readonly recordId: string };

/** One gate: who keeps it, who decides, what passes it; a warning where it is out of our reach. */
export const StageCard = observer(({ stage, number, recordId }: StageCardProps) => {
  const { account, app, inspector, workspace } = useStores();
  const { t, locale } = app;
  const { view } = account;
  const { gatekeeper, deciders, warning } = stage;
  const field = workspace.catalogue.field(FIELD);
  const section = workspace.catalogue.sectionOf(FIELD);
  const mark =
    field === undefined || section === undefined
      ? null
      : markOf(account.entryById(stage.entryId), field, section, workspace.today);
  const others = deciders.filter((id) => id !== gatekeeper).map((id) => view.title(id));
  return (
    <li className={warning === null ? 'process-stage' : 'process-stage process-stage-warned'}>
      <header>
        <span className="process-number">{number}</span>
        <b>{stage.name}</b>
        <button
          type="button"
          className="supplier-mark"
          aria-label={t(($) => $.supplier.evidenceOf, { cell: stage.name })}
          onClick={() =>
            inspector.select({ kind: 'field', recordId, fieldKey: FIELD, entryId: stage.entryId })
          }
        >
          <EvidenceMark mark={mark} />
        </button>
      </header>
      {gatekeeper !== null && (
        <p>
          <span className="muted">{t(($) => $.supplier.process.gatekeeper)}</span>{' '}
          <button
            type="button"
            className="process-person"
            onClick={() => inspector.select({ kind: 'person', recordId: gatekeeper })}
          >
            {view.title(gatekeeper)}
          </button>
        </p>
      )}
      {warning !== null && (
        <p className="supplier-caution" data-testid={`gate-${warning}`}>
          {t(($) => $.supplier.process[warning])}
        </p>
      )}
      {others.length > 0 && (
        <p>
          <span className="muted">{t(($) => $.supplier.process.deciders)}</span> {joinTexts(others, locale)}
        </p>
      )}
      {stage.gate !== '' && <p className="process-gate">{stage.gate}</p>}
      {stage.days !== null && (
        <p className="muted process-days">{t(($) => $.supplier.process.days, { days: stage.days })}</p>
      )}
    </li>
  );
});
