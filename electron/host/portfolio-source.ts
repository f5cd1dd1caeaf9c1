import { accountsByRevenue } from '../../db/queries/accounts-by-revenue.ts';
import { accountViews } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { PortfolioData } from '../../shared/report/portfolio/build.ts';
import { scenariosWith } from '../../shared/schemas/scenario.ts';

/** What the portfolio workbook is made of: accounts one after the other, largest first. */
export function portfolioSource(workspace: Workspace, owner: string): PortfolioData {
  const { accountIds, years } = accountsByRevenue(workspace.connection);
  return {
    views: accountViews(workspace, accountIds),
    count: accountIds.length,
    years,
    owner,
    date: workspace.today(),
    version: workspace.models().current,
    scenarios: scenariosWith((key) => workspace.setting(key)),
  };
}
