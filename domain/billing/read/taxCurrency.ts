import { z } from 'zod';

import { httpsAddress, currency, list, positive, text } from './values';

/** What one of the document's currency is in that of the tax office. */
export const taxCurrency = z.object({ currency, rate: positive });
export const supportingDocuments = list(z.object({ name: text, url: httpsAddress })).max(20, 'must have at most 20 entries');
