import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { readPageQuality } from '../../../shared/domain/account/page-quality-reading.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';

const NAMED = 12;

/** Completeness and quality of one page, live; a click opens what they are made of and what is missing (§4.2). */
export const PageQualityLine = observer(({ recordId }: { readonly recordId: string }) => {
  const { account, app } = useStores();
  const { t, locale } = app;
  const { completeness, filled, missing, quality, total } = readPageQuality(account.view, recordId);
  if (completeness === null || quality === null) {
    return <span className="muted">{t(($) => $.supplier.quality.pageEmpty)}</span>;
  }
  const names = missing.slice(0, NAMED).map(({ field }) => app.label(field.label));
  return (
    <Popover
      trigger="click"
      content={
        <div className="supplier-arithmetic">
          <p className="supplier-note">{t(($) => $.supplier.quality.detail, { filled, total })}</p>
          {names.length > 0 && (
            <p className="supplier-note">
              {t(($) => $.supplier.quality.missing)}
              {joinTexts(names, locale)}
            </p>
          )}
        </div>
      }
    >
      <button type="button" className="supplier-quiet" data-testid="page-quality">
        {t(($) => $.supplier.quality.page, {
          completeness: formatNumber(completeness),
          quality: formatScore(quality),
        })}
      </button>
    </Popover>
  );
});
