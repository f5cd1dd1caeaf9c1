import { observer } from 'mobx-react-lite';
import type { RoundReading } from '../../../shared/domain/account/assessment-reading.ts';
import { useStores } from '../../stores/stores.ts';
import { AddRespondent } from './AddRespondent.tsx';
import { Respondent } from './Respondent.tsx';

type Props = {
  readonly reading: RoundReading;
  /** Whose answers are open; null = the results are. */
  readonly current: string | null;
  readonly onFill: (respondentId: string | null) => void;
};

/** Who answers in the round and how far each is. */
export const RespondentList = observer(({ reading, current, onFill }: Props) => {
  const { t } = useStores().app;
  const { respondents, round } = reading;
  return (
    <section className="panel assessment-list" aria-label={t(($) => $.assessment.respondents)}>
      <header>
        <h2>{t(($) => $.assessment.respondents)}</h2>
        <button
          type="button"
          className="assessment-link"
          aria-pressed={current === null}
          onClick={() => onFill(null)}
          data-testid="show-results"
        >
          {t(($) => $.assessment.showResults)}
        </button>
      </header>
      {respondents.length < 4 && <p className="assessment-hint">{t(($) => $.assessment.noRespondents)}</p>}
      <ul>
        {respondents.map((respondent) => (
          <Respondent
            key={respondent.id}
            respondent={respondent}
            isCurrent={respondent.id === current}
            selfId={respondents.find(({ isSelf }) => isSelf)?.id ?? null}
            onFill={() => onFill(respondent.id)}
          />
        ))}
      </ul>
      <AddRespondent roundId={round.id} isFirst={respondents.length === 0} />
    </section>
  );
});
