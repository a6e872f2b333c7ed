/**
 * What other systems call the fields of an estimate: QuickBooks Online, Xero, Stripe, Jobber, Housecall Pro, Invoice Ninja,
 * Odoo, FreshBooks and Square by their interfaces' documentation, and what forms and spreadsheets commonly say. Names are
 * compared without case and without anything but letters and digits.
 */
export interface Vocabulary {
	/** Our name, and the others for it. */
	names: Readonly<Record<string, string>>;
	/** Fields that say nothing about what is billed. */
	passed: string;
}

/** On anything. */
const ABOUT_RECORDS = `id uuid guid object kind etag links link url href self uri metadata meta tags labels notes note memo comment comments
	internalnotes internalnote privatenote privatenotes attachments attachment images image photos files synctoken version archived
	isactive active isdeleted author user owner assignee assignedto creator source origin externalid sort sortorder order position
	index sequence rank linenum linenumber number domain sparse customfields customfield customvalues display color template`;

export const ESTIMATE: Vocabulary = {
	names: {
		number: 'estimateNumber quoteNumber docNumber quotationNumber offerNumber proposalNumber orderNumber estimateNo quoteNo',
		businessUnit: 'branch branchName division businessUnitName',
		currency: 'currencyCode currencyRef currencyId currencyIsoCode',
		customer: 'client contact buyer billTo customerRef partnerId recipient customerDetails clientDetails',
		approvedAt: 'acceptedAt acceptedDate approvedDate approvedOn acceptedOn signedAt signedOn dateAccepted dateApproved approvalDate wonAt',
		approved: 'accepted isApproved isAccepted signed isSigned',
		status: 'txnStatus quoteStatus estimateStatus state',
		validUntil: 'validTo expiryDate expirationDate expiresAt expiresOn expires validityDate validThrough goodUntil',
		serviceDate: 'deliveryDate completedAt completedOn completionDate dateOfService performedOn workDoneOn workDate serviceDay dateCompleted',
		termsDays: 'paymentTermsDays netDays daysUntilDue paymentDays dueDays dueInDays creditDays',
		terms: 'paymentTerms paymentTerm termsOfPayment salesTerm salesTermRef paymentTermId',
		earlyPaymentDiscount: 'skonto cashDiscount promptPaymentDiscount earlyPaymentDiscounts escompte',
		pricesIncludeTax: 'taxInclusive isTaxInclusive usesInclusiveTaxes inclusiveTaxes pricesIncludeVat pricesTaxInclusive taxIncluded includesTax',
		servicePeriod: 'billingPeriod periodOfService performancePeriod',
		taxCurrency: 'vatCurrency taxAccountingCurrency',
		supportingDocuments: '',
		orderReference: 'buyerOrderNumber customerOrderNumber clientOrderNumber',
		reference: 'poNumber purchaseOrder purchaseOrderNumber customerReference clientOrderRef buyerReference yourReference',
		lines: 'lineItems items orderLine orderLines invoiceLines positions products services jobItems quoteLines estimateLines line rows',
		discountPercent: 'discountRate discountPercentage discountPct percentDiscount',
		discountAmount: 'discountAmt discountValue discountTotal amountDiscount',
		discount: '',
		discounts: '',
		charges: 'surcharges fees additionalCharges',
		taxCodes: 'taxCode',
		deposit: 'depositRequired requestedDeposit',
		retainage: 'retention holdback retainagePercent retentionPercent holdbackPercent retainageRate',
		schedule: 'paymentSchedule milestones installments instalments',
	},
	passed: `${ABOUT_RECORDS} caseid name title subject summary heading introduction intro message footer termsandconditions conditions clientmessage
		contractdisclaimer description job jobid jobnumber property site location address serviceaddress shipto shippingaddress shipaddr
		billaddr billemail salesperson team category department class project branding brandingtheme language locale total totals
		subtotal totalamount grandtotal amount amounts amounttotal amountuntaxed amounttax amountsubtotal totaltax taxtotal totalamt
		hometotalamt txntaxdetail totalprice net gross nettotal grosstotal preparedby exchangerate currencyrate stage revision
		emailstatus printstatus linkedtxn applytaxafterdiscount isamountdiscount lineamounttypes globaltaxcalculation balance
		livemode test review options warranty leadtime duration priority`,
};

/** A part of the schedule of payments. */
export const MILESTONE: Vocabulary = {
	names: {
		id: 'key milestoneId instalmentId installmentId',
		label: 'name title stage',
		description: '',
		percent: 'percentage pct share rate percentOfTotal',
		amount: 'value total sum amountWithTax',
		dueDate: 'due date dueOn dueAt payBy payableOn',
		termsDays: 'days netDays dueDays dueInDays daysUntilDue paymentDays paymentTermsDays daysAfterInvoice',
	},
	passed: `${ABOUT_RECORDS} status state currency`,
};

export const LINE: Vocabulary = {
	names: {
		id: 'lineId lineItemId',
		line: '',
		op: '',
		sku: 'itemCode productCode code productKey articleNumber itemNumber partNumber article',
		description: 'desc text itemDescription productDescription details productName itemName label',
		// A plain `note` may be the team's own.
		customerNote: 'noteToCustomer noteForCustomer clientNote publicNote',
		picture: '',
		quantity: 'qty quantityOrdered productUomQty qnty count units pieces quantityNeeded',
		unit: 'uom unitOfMeasure unitName productUom unitCode measure unitType',
		unitPrice: 'price unitAmount priceUnit rate pricePerUnit priceEach hourlyRate ratePerHour netPrice unitNetPrice salesPrice sellingPrice',
		baseQuantity: 'per pricePer perQuantity priceQuantity priceBaseQuantity',
		retainagePercent: 'retainage retention retentionPercent holdback holdbackPercent retainageRate',
		discountPercent: 'discountRate discountPercentage discountPct percentDiscount',
		discountAmount: 'discountAmt discountValue amountDiscount',
		discount: '',
		discounts: '',
		charges: 'surcharges fees',
		optional: 'isOptional',
		accepted: 'selected isSelected chosen isAccepted included customerSelected',
		taxCodes: 'taxCode taxType taxCodeRef taxId taxIds taxName1 taxName',
		taxes: '',
		taxable: 'isTaxable',
		total: 'lineTotal totalPrice lineAmount amount priceSubtotal extended extendedPrice netTotal subtotal lineSubtotal amountSubtotal',
	},
	passed: `${ABOUT_RECORDS} name title type category currency itemtype producttype product productid item itemid itemref service serviceid
		serviceitemid accountcode account accountid tracking group section subtitle pricetotal taxamount totaltax amounttotal amounttax detailtype
		createdby updatedby reason changedby duration starttime endtime servicedate image warranty grosslinetotal`,
};

export const CUSTOMER: Vocabulary = {
	names: {
		name: 'displayName fullName customerName clientName contactFullName',
		company: 'companyName organisation organization businessName organisationName organizationName firm legalName',
		contactName: 'contactPerson attention attn careOf',
		firstName: 'givenName forename firstname',
		lastName: 'familyName surname lastname',
		email: 'emailAddress primaryEmail primaryEmailAddr mail billEmail billingEmail contactEmail emails',
		phone: 'phoneNumber mobile mobileNumber cell tel telephone primaryPhone mobilePhone contactPhone phones',
		taxId: 'vat vatNumber vatId vatRegistrationNumber vatNo taxNumber taxIdentifier taxIdNumber tin ustId ustIdNr uid partitaIva piva nif cif nip gstin gstNumber abn btwNummer tvaNumber',
		registrationId: 'companyNumber registrationNumber companyRegistrationNumber companyId legalId siret siren crn kvk handelsregister',
		address: 'billingAddress billAddr postalAddress mailingAddress streetAddress invoiceAddress addresses',
		endpoint: 'peppolId eInvoiceAddress',
		reference: 'buyerReference leitwegId customerReference',
		language: 'locale lang preferredLanguage preferredLocales',
		timezone: 'timeZone ianaTimezone',
		group: 'customerGroup segment',
		tags: 'labels',
		street: 'address1 addressLine1 line1 street1',
		street2: 'address2 addressLine2 line2',
		city: 'town locality',
		region: 'state province county stateProvince countrySubDivisionCode',
		postcode: 'postalCode zip zipCode postCode plz',
		country: 'countryCode countryName',
	},
	passed: `${ABOUT_RECORDS} title salutation prefix suffix middlename nickname jobtitle role position gender birthday birthdate dateofbirth type iscompany
		website web fax secondaryphone homephone workphone otherphone leadsource source customersince balance currency notifications
		notificationsenabled job taxable istaxable taxexempt printoncheckname contactstatus issupplier iscustomer contact contacts
		properties value lifecyclestage shippingaddress shipaddr preferredcontact fullyqualifiedname active`,
};

export const ADJUSTMENT: Vocabulary = {
	names: {
		reason: 'name title label text',
		description: '',
		percent: 'percentage pct rate percentOff discountPercent discountRate',
		amount: 'amountOff fixed discountAmount',
		taxCodes: 'taxCode taxType',
		taxes: '',
		type: 'kind mode valueType discountType',
		value: '',
	},
	passed: ABOUT_RECORDS,
};

export const DELIVERY: Vocabulary = {
	names: {
		line: 'lineId lineItemId',
		id: '',
		quantity: 'qty hours units count delivered quantityDelivered qtyDelivered done',
		date: 'on deliveredOn deliveredAt completedAt completedOn doneOn serviceDate',
	},
	passed: ABOUT_RECORDS,
};

export const PAYMENT: Vocabulary = {
	names: {
		amount: 'amountPaid paidAmount totalAmt paymentAmount',
		currency: 'currencyCode currencyRef',
		invoice: 'invoiceNumber invoiceNo invoiceKey forInvoice',
		status: 'state paymentStatus paymentState',
		type: 'kind paymentType transactionType',
		reference: 'id paymentId transactionId txnId chargeId paymentIntent transactionReference paymentReference endToEndId externalId',
		paidOn: 'paidAt date paidDate paymentDate receivedOn receivedAt bookingDate valueDate created createdAt',
		refunded: 'amountRefunded refundedAmount',
	},
	passed: ABOUT_RECORDS,
};
