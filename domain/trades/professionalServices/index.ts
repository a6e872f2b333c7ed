import type { TradePack } from '../types';
import { bookkeeping } from './bookkeeping';
import { companyFormation } from './companyFormation';
import { consulting } from './consulting';
import { contracts } from './contracts';
import { conveyancing } from './conveyancing';
import { employmentLaw } from './employmentLaw';
import { familyLaw } from './familyLaw';
import { immigration } from './immigration';
import { itSupport } from './itSupport';
import { litigationAndClaims } from './litigationAndClaims';
import { payroll } from './payroll';
import { personalInjury } from './personalInjury';
import { taxReturns } from './taxReturns';
import { willsAndEstates } from './willsAndEstates';

export const professionalServices: TradePack = {
	id: 'professionalServices',
	name: 'Professional services',
	pressingOnly: true,
	jobTypes: [
		taxReturns,
		bookkeeping,
		payroll,
		companyFormation,
		contracts,
		employmentLaw,
		familyLaw,
		willsAndEstates,
		conveyancing,
		immigration,
		personalInjury,
		litigationAndClaims,
		consulting,
		itSupport,
	],
};
