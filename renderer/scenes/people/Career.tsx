import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { type CareerStretch, careerOf } from '../../../shared/domain/account/people-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** Seats and employers as a time line, with the files that the person has at other accounts. */
export const Career = observer(({ personId }: { readonly personId: string }) => {
  const { account, app } = useStores();
  const { t, locale } = app;
  const { view } = account;
  const career = careerOf(view, personId);
  const left = view.text(personId, 'per.left');
  const where = view.text(personId, 'per.left_for');
  return (
    <section>
      <h3 className="section-title">{t(($) => $.people.career.title)}</h3>
      {left !== '' && (
        <p className="people-line">
          {where === ''
            ? t(($) => $.people.career.left, { date: formatDate(left, locale) })
            : t(($) => $.people.career.leftFor, { date: formatDate(left, locale), where })}
        </p>
      )}
      <OtherFile personId={personId} fieldKey="per.next_file" />
      <OtherFile personId={personId} fieldKey="per.previous_file" />
      {career.length === 0 ? (
        <p className="muted dossier-empty">{t(($) => $.people.career.empty)}</p>
      ) : (
        <ol className="people-career" data-testid="career">
          {career.map((stretch) => (
            <Stretch key={stretch.entryId} stretch={stretch} />
          ))}
        </ol>
      )}
    </section>
  );
});

const Stretch = observer(({ stretch }: { readonly stretch: CareerStretch }) => {
  const { t, locale } = useStores().app;
  const { kind, from, to, title, organization, acting } = stretch;
  const day = (date: string | null) =>
    date === null ? t(($) => $.people.career.unknown) : formatDate(date, locale);
  return (
    <li className={`people-stretch-${kind}`}>
      <span className="people-period">
        {day(from)} – {to === null ? t(($) => $.people.career.now) : day(to)}
      </span>
      <span>{title}</span>
      <span className="muted">
        {organization}
        {acting && ` · ${t(($) => $.people.seats.acting)}`}
      </span>
    </li>
  );
});

type OtherFileProps = { readonly personId: string; readonly fieldKey: 'per.next_file' | 'per.previous_file' };

/** Link to the record of the same person at another account. */
const OtherFile = observer(({ personId, fieldKey }: OtherFileProps) => {
  const { account, app, people } = useStores();
  const id = account.view.text(personId, fieldKey);
  const found = id === '' ? undefined : people.title(id);
  if (found?.accountId === undefined || found.accountId === null) return null;
  const { t } = app;
  const names = { name: found.title, account: found.accountTitle };
  return (
    <p className="people-line" data-testid={fieldKey}>
      <Link href={routes.account(found.accountId, 'dossier', { section: 'people', record: id })}>
        {fieldKey === 'per.next_file'
          ? t(($) => $.people.career.nextFile, names)
          : t(($) => $.people.career.previousFile, names)}
      </Link>
    </p>
  );
});
