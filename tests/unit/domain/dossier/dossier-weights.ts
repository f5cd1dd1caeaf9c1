/** Fields and weights copied by hand from the tables of domain §2 and §3: the catalogue is held against them. */
const TABLES = `
hdr 0 account_code customer_state custodian secrecy review_last review_next relation_stage supplier_position access lend_log template
bas 3 name_zh name_en owner legal_rep top_mgr industry am core_team
bas 2 uscc hq_addr sites ownership group shareholders deal_since capital assets headcount fy_end
bas 1 short phone web org_form ticker subs founded scope
cha 3 growth_potential direction
cha 2 service_area sales_power philosophy policy quality_surface quality_latent loyalty
cha 1 scale features structure
bus 3 sales_record rel_rivals rel_us
bus 2 mgr_quality staff_quality attitude_us
bus 1 milestones
trx 3 year_sales cost_to_serve fte credit_grade terms
trx 2 problems advantages countermeasures credit_limit credit_used ar_aging overdue_days credit_events contracts
trx 1 activity image reputation chain_debt
env 3 pestel market_size rank its_customers
env 2 chain_position its_competitors five_forces tech regulation opps threats
env 1 supply_chain_risk
str 3 vision positioning goals_35 initiatives challenges
str 2 values generic segments value_prop model core_comp swot ma
str 1 mission digital esg
pln 3 annual capacity capex projects demand needs_1y
pln 2 roadmap sourcing_plan org_change kpis
pln 1 milestones
fin 3 years auth_limits pay_ability
fin 2 segments audit funding budget_cycle risks
fin 1 ext_rating
fin 0 cagr net_margin debt_ratio current_ratio dso dpo dio roe rev_head capex_ratio
pos 3 title dept reports_to
per 3 name seat kpi pains win contact_log privacy_basis retention_until
per 2 phone email im career ability personality comm_style channel red_lines orientation
per 1 age_band birth_year education interests hobbies family hometown best_time
org 3 chart chains
org 2 committees culture_decision
csat 3 needs expect survey
csat 2 touch complaints promises help_hurt
csat 1 total_cost
cat 3 code name we_can spend kraljic policy share_cap cycle next_tender owner evaluators criteria unmet
cat 2 impact risk qualified_n onboard price_level
sup 3 name is_us position offer terms rel strengths weaknesses strategy_here
sup 2 perf next_moves
sup 1 since company capacity view_of_customer
shr 3 shares
`;

export const DOSSIER_WEIGHTS: readonly { readonly key: string; readonly weight: number }[] = TABLES.trim()
  .split('\n')
  .flatMap((line) => {
    const [prefix, weight, ...names] = line.split(' ');
    return names.map((name) => ({ key: `${prefix}.${name}`, weight: Number(weight) }));
  });
