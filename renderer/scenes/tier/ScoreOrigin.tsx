import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { CriterionReading } from '../../../shared/domain/account/tier-reading.ts';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly reading: CriterionReading;
  readonly name: string;
  /** Lets the dossier's score count again. */
  readonly onTake: () => void;
};

/** Whether a score is from the dossier or judged by hand; where the two differ, the way to take the dossier's. */
export const ScoreOrigin = observer(({ reading, name, onTake }: Props) => {
  const { t } = useStores().app;
  const { judged, measured, differs, criterion } = reading;
  if (judged === null && measured === null) return null;
  const isJudged = judged !== null;
  return (
    <span className="tier-origin" data-testid={`tier-origin-${criterion.id}`}>
      <span
        className="tier-origin-tag"
        data-judged={isJudged}
        title={t(($) => (isJudged ? $.tier.judgedWhy : $.tier.fromDossierWhy))}
      >
        {t(($) => (isJudged ? $.tier.judged : $.tier.fromDossier))}
      </span>
      {differs && measured !== null && (
        <span className="tier-differs">
          {t(($) => $.tier.differs, { score: measured })}
          <Button
            type="link"
            size="small"
            aria-label={t(($) => $.tier.takeDossierOf, { name, score: measured })}
            data-testid={`tier-take-${criterion.id}`}
            onClick={onTake}
          >
            {t(($) => $.tier.takeDossier)}
          </Button>
        </span>
      )}
    </span>
  );
});
