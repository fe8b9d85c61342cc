import type { Balance, Concept, ValueKind } from './concept.ts';

/** What a standard taxonomy says of one of its names. */
export interface StandardName {
  readonly period: Concept['period'];
  readonly value: ValueKind;
  /** Absent where the taxonomy gives none, or the value is no money. */
  readonly balance?: Balance;
}

/** Names that are alike in all that is said of them, with blanks between. */
interface Group extends StandardName {
  readonly prefix: string;
  readonly names: string;
}

/**
 * Names of FASB's us-gaap, the SEC's dei and the IASB's ifrs-full taxonomies that the examples and rules use: their
 * period types and balances (XBRL 2.1, sections 5.1.1.1 and 5.1.1.2), kept apart from what content claims of them.
 *
 * Of the names of us-gaap that a 10-Q of March 2025 uses, types and balances were compared with those that its extracted
 * metadata give (MetaLinks.json). A name that is not here is one of which nothing is known, not one that is wrong.
 */
const GROUPS: readonly Group[] = [
  { prefix: 'dei', period: 'duration', value: 'date', names:
    'DocumentPeriodEndDate' },
  { prefix: 'dei', period: 'duration', value: 'text', names:
    'AmendmentDescription CityAreaCode ContactPersonnelName CurrentFiscalYearEndDate DocumentType EntityAddressAddressLine1 ' +
    'EntityAddressCityOrTown EntityAddressCountry EntityAddressPostalZipCode EntityCentralIndexKey EntityFileNumber ' +
    'EntityFilerCategory EntityIncorporationStateCountryCode EntityRegistrantName EntityTaxIdentificationNumber ' +
    'LocalPhoneNumber Security12bTitle SecurityExchangeName TradingSymbol' },
  { prefix: 'dei', period: 'instant', value: 'monetary', balance: 'credit', names:
    'EntityPublicFloat' },
  { prefix: 'dei', period: 'instant', value: 'shares', names:
    'EntityCommonStockSharesOutstanding' },
  { prefix: 'ifrs-full', period: 'duration', value: 'monetary', balance: 'credit', names:
    'ComprehensiveIncome GrossProfit OtherComprehensiveIncomeNetOfTaxExchangeDifferencesOnTranslation ProfitLoss ' +
    'ProfitLossAttributableToNoncontrollingInterests ProfitLossAttributableToOwnersOfParent ProfitLossBeforeTax ' +
    'ProfitLossFromOperatingActivities Revenue' },
  { prefix: 'ifrs-full', period: 'duration', value: 'monetary', balance: 'debit', names:
    'CostOfSales FinanceCosts IncomeTaxExpenseContinuingOperations OperatingExpense ResearchAndDevelopmentExpense' },
  { prefix: 'ifrs-full', period: 'duration', value: 'per-share', names:
    'BasicEarningsLossPerShare DilutedEarningsLossPerShare' },
  { prefix: 'ifrs-full', period: 'duration', value: 'shares', names:
    'AdjustedWeightedAverageShares WeightedAverageShares' },
  { prefix: 'ifrs-full', period: 'instant', value: 'monetary', balance: 'credit', names:
    'CurrentLiabilities Equity EquityAndLiabilities EquityAttributableToOwnersOfParent Liabilities LongtermBorrowings ' +
    'NoncontrollingInterests NoncurrentLiabilities' },
  { prefix: 'ifrs-full', period: 'instant', value: 'monetary', balance: 'debit', names:
    'Assets CashAndCashEquivalents CurrentAssets CurrentTradeReceivables Goodwill Inventories NoncurrentAssets ' +
    'PropertyPlantAndEquipment' },
  { prefix: 'us-gaap', period: 'duration', value: 'monetary', names:
    'NetCashProvidedByUsedInOperatingActivities' },
  { prefix: 'us-gaap', period: 'duration', value: 'monetary', balance: 'credit', names:
    'AdjustmentsToAdditionalPaidInCapitalSharebasedCompensationRequisiteServicePeriodRecognitionValue ' +
    'AssetRetirementObligationLiabilitiesIncurred CapitalLeaseObligationsIncurred ComprehensiveIncomeNetOfTax ' +
    'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest ' +
    'ContractWithCustomerLiabilityRevenueRecognized EmployeeServiceShareBasedCompensationTaxBenefitFromCompensationExpense ' +
    'ForeignCurrencyTransactionGainLossBeforeTax GainLossOnSaleOfOtherInvestments GrossProfit ' +
    'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest ' +
    'IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments ' +
    'IncomeLossFromEquityMethodInvestments IncomeTaxesPaid IncomeTaxesPaidNet IncreaseDecreaseInAccountsReceivable ' +
    'IncreaseDecreaseInInventories IncreaseDecreaseInOtherOperatingAssets IncreaseDecreaseInOtherReceivables InterestPaid ' +
    'InvestmentIncomeInterest NetIncomeLoss NoncashOrPartNoncashAcquisitionValueOfLiabilitiesAssumed1 ' +
    'NonoperatingIncomeExpense OperatingIncomeLoss OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax ' +
    'OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax ' +
    'OtherComprehensiveIncomeLossNetOfTaxPortionAttributableToParent ' +
    'OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentNetOfTax ' +
    'OtherComprehensiveIncomeUnrealizedHoldingGainLossOnSecuritiesArisingDuringPeriodNetOfTax OtherNoncashIncomeExpense ' +
    'OtherNonoperatingIncomeExpense PaymentsForProceedsFromOtherInvestingActivities PaymentsForRepurchaseOfCommonStock ' +
    'PaymentsOfDividends PaymentsRelatedToTaxWithholdingForShareBasedCompensation PaymentsToAcquireAvailableForSaleSecurities ' +
    'PaymentsToAcquireAvailableForSaleSecuritiesDebt PaymentsToAcquireBusinessesGross ' +
    'PaymentsToAcquireBusinessesNetOfCashAcquired PaymentsToAcquireEquityMethodInvestments PaymentsToAcquireOtherInvestments ' +
    'PaymentsToAcquirePropertyPlantAndEquipment ProfitLoss RepaymentsOfLongTermCapitalLeaseObligations ' +
    'RepaymentsOfLongTermDebt RevenueFromContractWithCustomerExcludingAssessedTax Revenues ' +
    'StockIssuedDuringPeriodValueNewIssues' },
  { prefix: 'us-gaap', period: 'duration', value: 'monetary', balance: 'debit', names:
    'CashAcquiredFromAcquisition CashAndCashEquivalentsPeriodIncreaseDecrease ' +
    'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect ' +
    'ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest CostOfGoodsAndServicesSold CostOfRevenue ' +
    'CostsAndExpenses DeferredIncomeTaxExpenseBenefit DepreciationDepletionAndAmortization Dividends ' +
    'EffectOfExchangeRateOnCashAndCashEquivalents GeneralAndAdministrativeExpense ImpairmentOfInvestments ' +
    'IncomeTaxExpenseBenefit IncreaseDecreaseInAccountsPayable IncreaseDecreaseInAccruedIncomeTaxesPayable ' +
    'IncreaseDecreaseInOtherOperatingLiabilities InterestExpense NetCashProvidedByUsedInFinancingActivities ' +
    'NetCashProvidedByUsedInInvestingActivities NetIncomeLossAttributableToNoncontrollingInterest ' +
    'NoncashOrPartNoncashAcquisitionValueOfAssetsAcquired1 OperatingExpenses ' +
    'OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIForSaleOfSecuritiesNetOfTax ' +
    'ProceedsFromMaturitiesPrepaymentsAndCallsOfAvailableForSaleSecurities ProceedsFromPaymentsForOtherFinancingActivities ' +
    'ProceedsFromRepaymentsOfCommercialPaper ProceedsFromRepaymentsOfShortTermDebtMaturingInThreeMonthsOrLess ' +
    'ProceedsFromSaleAndMaturityOfOtherInvestments ProceedsFromSaleOfAvailableForSaleSecurities ' +
    'ProceedsFromSaleOfAvailableForSaleSecuritiesDebt ProceedsFromSaleOfPropertyPlantAndEquipment ' +
    'ProvisionForDoubtfulAccounts ResearchAndDevelopmentExpense SellingAndMarketingExpense ' +
    'SellingGeneralAndAdministrativeExpense ShareBasedCompensation StockRepurchasedAndRetiredDuringPeriodValue' },
  { prefix: 'us-gaap', period: 'duration', value: 'per-share', names:
    'CommonStockDividendsPerShareDeclared EarningsPerShareBasic EarningsPerShareDiluted ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsForfeituresWeightedAverageGrantDateFairValue ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsGrantsInPeriodWeightedAverageGrantDateFairValue ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsVestedInPeriodWeightedAverageGrantDateFairValue' },
  { prefix: 'us-gaap', period: 'duration', value: 'shares', names:
    'IncrementalCommonSharesAttributableToShareBasedPaymentArrangements ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsForfeitedInPeriod ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsGrantsInPeriod ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsVestedInPeriod ' +
    'StockIssuedDuringPeriodSharesNewIssues WeightedAverageNumberOfDilutedSharesOutstanding ' +
    'WeightedAverageNumberOfSharesOutstandingBasic' },
  { prefix: 'us-gaap', period: 'instant', value: 'monetary', balance: 'credit', names:
    'AccountsPayableCurrent AccountsPayableOtherCurrent AccountsPayableTradeCurrent AccruedIncomeTaxesCurrent ' +
    'AccruedLiabilitiesCurrent AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment ' +
    'AccumulatedOtherComprehensiveIncomeLossNetOfTax AdditionalPaidInCapital AllowanceForDoubtfulAccountsReceivableCurrent ' +
    'CapitalLeaseObligationsCurrent CapitalLeaseObligationsNoncurrent CommercialPaper CommitmentsAndContingencies ' +
    'CommonStockValue CommonStocksIncludingAdditionalPaidInCapital ContractWithCustomerLiabilityCurrent ' +
    'DeferredRevenueCurrent DeferredRevenueNoncurrent DeferredTaxLiabilitiesNoncurrent Liabilities ' +
    'LiabilitiesAndStockholdersEquity LiabilitiesCurrent LiabilitiesNoncurrent LongTermDebt LongTermDebtCurrent ' +
    'LongTermDebtNoncurrent MinorityInterest OtherLiabilitiesCurrent OtherLiabilitiesNoncurrent ' +
    'PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent RetainedEarningsAccumulatedDeficit ' +
    'ShortTermBorrowings StockholdersEquity StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest' },
  { prefix: 'us-gaap', period: 'instant', value: 'monetary', balance: 'debit', names:
    'AccountsReceivableNetCurrent Assets AssetsCurrent AssetsNoncurrent AvailableForSaleSecuritiesNoncurrent ' +
    'CashAndCashEquivalentsAtCarryingValue CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents ' +
    'CostMethodInvestments DeferredTaxAssetsNetCurrent DeferredTaxAssetsNetNoncurrent DepositsAssetsNoncurrent ' +
    'EquityMethodInvestments FiniteLivedIntangibleAssetsNet Goodwill IndefiniteLivedTrademarks ' +
    'IntangibleAssetsNetExcludingGoodwill IntangibleAssetsNetIncludingGoodwill InventoryFinishedGoods InventoryNet ' +
    'InventoryRawMaterialsAndSupplies MarketableSecuritiesCurrent MarketableSecuritiesNoncurrent NontradeReceivablesCurrent ' +
    'OtherAssetsCurrent OtherAssetsNoncurrent OtherLongTermInvestments PrepaidExpenseCurrent PrepaidExpenseNoncurrent ' +
    'PropertyPlantAndEquipmentGross PropertyPlantAndEquipmentNet TreasuryStockValue' },
  { prefix: 'us-gaap', period: 'instant', value: 'per-share', names:
    ' ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsNonvestedWeightedAverageGrantDateFairValue' },
  { prefix: 'us-gaap', period: 'instant', value: 'shares', names:
    'CommonStockSharesAuthorized CommonStockSharesIssued CommonStockSharesOutstanding ' +
    'ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsNonvestedNumber ' +
    'TreasuryStockShares' },
];

const NAMES: ReadonlyMap<string, StandardName> = new Map(GROUPS.flatMap(({ prefix, names, period, value, balance }) => (
  names.split(' ').map((name) => [`${prefix}:${name}`, { period, value, ...(balance === undefined ? {} : { balance }) }] as const)
)));

/** What the taxonomy says of a name such as `us-gaap:Assets`; `undefined` for names that are not known here. */
export function standardName(name: string): StandardName | undefined {
  return NAMES.get(name);
}
